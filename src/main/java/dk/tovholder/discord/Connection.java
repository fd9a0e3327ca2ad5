package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.jspecify.annotations.Nullable;

/** The one connection to Discord, once it is there. */
final class Connection {
    private volatile @Nullable JDA jda;

    void opened(JDA connected) {
        jda = connected;
    }

    @Nullable JDA current() {
        return jda;
    }

    /** Whether Discord is there: neither on the way to it, nor waiting for it to come back. */
    boolean isOpen() {
        JDA connected = jda;
        return connected != null && connected.getStatus() == JDA.Status.CONNECTED;
    }

    JDA get() throws DeliveryException {
        JDA connected = jda;
        if (connected == null) {
            throw new DeliveryException(Kind.TEMPORARY, "not connected to Discord yet");
        }
        return connected;
    }

    /** All channels and threads with messages that the bot sees just now. */
    List<ChannelRef> channels() {
        return guilds().flatMap(Connection::places)
                .map(place -> Refs.channel(place.getGuild(), place))
                .toList();
    }

    /** The newest message of each of a guild's channels, 0 where there is none. */
    Map<String, String> newest(String key) {
        return guilds().filter(guild -> Refs.guild(guild).equals(key))
                .flatMap(Connection::places)
                .collect(Collectors.toMap(GuildMessageChannel::getId, GuildMessageChannel::getLatestMessageId));
    }

    private Stream<Guild> guilds() {
        JDA connected = jda;
        return connected == null ? Stream.of() : connected.getGuilds().stream();
    }

    private static Stream<GuildMessageChannel> places(Guild guild) {
        return Stream.concat(guild.getChannels().stream(), guild.getThreadChannels().stream())
                .filter(GuildMessageChannel.class::isInstance)
                .map(GuildMessageChannel.class::cast);
    }

    MessageChannel channel(ChannelRef ref) throws DeliveryException {
        JDA connected = get();
        MessageChannel channel =
                Refs.isSnowflake(ref.id()) ? connected.getChannelById(MessageChannel.class, ref.id()) : null;
        if (channel == null) {
            throw new DeliveryException(absence(connected, ref), "no channel " + ref.id());
        }
        return channel;
    }

    /**
     * A channel is only gone where its guild is there without it: an outage takes whole guilds from the cache. Direct messages are in
     * it only since somebody wrote there.
     */
    private static Kind absence(JDA connected, ChannelRef ref) {
        if (ref.guild().equals(Refs.DIRECT)) {
            return Kind.TEMPORARY;
        }
        long id = Refs.idOfGuild(ref.guild());
        Guild guild = connected.getGuildById(id);
        boolean known = guild != null || connected.getStatus() == JDA.Status.CONNECTED && !connected.isUnavailable(id);
        return known ? Kind.GONE : Kind.TEMPORARY;
    }
}
