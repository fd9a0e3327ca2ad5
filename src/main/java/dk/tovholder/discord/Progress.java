package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the channels that minutes are posted in have been read, and what the guilds were told. */
interface Progress {
    List<ChannelRef> minutesChannels();

    Optional<String> lastSeen(ChannelRef channel);

    /** All up to this message has been handled. */
    void seen(MessageRef message);

    /** The messages of the last days that minutes came in. */
    List<MessageRef> sources();

    /** The bot is in these guilds, and in no other. */
    void presentIn(Set<String> guilds);

    void joined(String guild);

    void left(String guild);

    /** Whether the first steps were told. */
    boolean isWelcomed(String guild);

    void welcomed(String guild);

    void memberLeft(String guild, String user);

    void memberJoined(String guild, String user);
}
