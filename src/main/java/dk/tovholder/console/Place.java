package dk.tovholder.console;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.UserRef;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The console's one guild, its one channel and its one user, who may do everything. */
final class Place {
    static final String PLATFORM = "console";
    static final ChannelRef CHANNEL = new ChannelRef(PLATFORM, PLATFORM, "terminal");
    static final UserRef USER = new UserRef(PLATFORM + ":mig", "mig");

    private Place() {}

    static Caller caller(Locale locale) {
        return new Caller(USER, CHANNEL, locale, true, Set.of());
    }

    /** A message of its own, also over restarts. */
    static MessageRef newMessage() {
        return new MessageRef(CHANNEL, UUID.randomUUID().toString(), null);
    }
}
