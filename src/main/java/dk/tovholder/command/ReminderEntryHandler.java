package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.EntryService;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code Vis} in a reminder: the entry with its quote and all that is known of it. */
@Component
final class ReminderEntryHandler implements PressHandler {
    private final ReminderAccess access;
    private final EntryService entries;
    private final EntryCard cards;

    ReminderEntryHandler(ReminderAccess access, EntryService entries, EntryCard cards) {
        this.access = access;
        this.entries = entries;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "reminder-entry";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        return entries.find(reminded.guild(), reminded.action().ref())
                .map(detail -> cards.body(detail, within(press.caller(), reminded.guild())))
                .map(PressResult::replied)
                .orElseThrow(access::gone);
    }

    /** In the entry's guild: a direct message is of none. There they are nothing but who they are. */
    private static Caller within(Caller caller, String guild) {
        ChannelRef channel = new ChannelRef(
                caller.channel().platform(), guild, caller.channel().id());
        return new Caller(caller.user(), channel, caller.locale(), false, Set.of(), caller.sight());
    }
}
