package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The channels that are read, each from when it was chosen. */
final class WatchedChannels {
    private static final String SETTING = "settings set";
    private static final String CONTROL = "setting:";

    private final Connection connection;
    private final Progress progress;

    WatchedChannels(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** The channels to read at the start: those chosen, and those among the present ones where the bot was once mentioned. */
    Set<ChannelRef> toRead() {
        Set<ChannelRef> channels = new LinkedHashSet<>(progress.minutesChannels());
        connection.channels().stream()
                .filter(channel -> progress.lastSeen(channel).isPresent())
                .forEach(channels::add);
        return channels;
    }

    /** A message is going to be handled: from it on the channel is read, should the program end before that is done. */
    void begun(MessageRef message) {
        if (progress.lastSeen(message.channel()).isEmpty()) {
            progress.seen(new MessageRef(message.channel(), Refs.before(message.id()), null));
        }
    }

    /** A message has been handled, and so has all before it in its channel. */
    void handled(MessageRef message) {
        progress.seen(message);
    }

    /** Runs a command. Where it chooses another channel for minutes, that one is read from now on: behind its newest message. */
    <T> T around(CommandCall call, Supplier<T> running) {
        return call.command().equals(SETTING) ? around(call.caller().guild(), running) : running.get();
    }

    /** The same for a press. */
    <T> T around(Press press, Supplier<T> running) {
        return press.control().startsWith(CONTROL) ? around(press.caller().guild(), running) : running.get();
    }

    private <T> T around(String guild, Supplier<T> running) {
        Optional<ChannelRef> before = of(guild);
        Map<String, String> newest = connection.newest(guild);
        T result = running.get();
        of(guild).filter(now -> !before.equals(Optional.of(now))).ifPresent(now -> readTo(now, newest.get(now.id())));
        return result;
    }

    private void readTo(ChannelRef channel, @Nullable String newest) {
        if (newest != null) {
            progress.seen(new MessageRef(channel, newest, null));
        }
    }

    private Optional<ChannelRef> of(String guild) {
        return progress.minutesChannels().stream()
                .filter(channel -> channel.guild().equals(guild))
                .findFirst();
    }
}
