package dk.tovholder.discord;

import dk.tovholder.chat.ChannelDirectory;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What everybody in a guild may see. */
final class DiscordChannels implements ChannelDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordChannels.class);

    private final Connection connection;
    private final Threads threads;

    DiscordChannels(Connection connection, Threads threads) {
        this.connection = connection;
        this.threads = threads;
    }

    @Override
    public String platform() {
        return Refs.PLATFORM;
    }

    /** A thread is as open as the channel it hangs on, unless only those invited see it. */
    @Override
    public boolean isOpen(ChannelRef channel) {
        return is(channel, place -> place.filter(Threads.Place::isOpen).isPresent());
    }

    @Override
    public boolean isGone(ChannelRef channel) {
        return is(channel, Optional::isEmpty);
    }

    /** False where Discord does not say. */
    private boolean is(ChannelRef channel, Predicate<Optional<Threads.Place>> asked) {
        JDA jda = connection.current();
        Guild guild = jda == null ? null : jda.getGuildById(Refs.idOfGuild(channel.guild()));
        try {
            return guild != null && asked.test(threads.place(guild, channel.id()));
        } catch (DeliveryException e) {
            LOG.info("Who sees channel {} cannot be told: {}", channel.id(), e.getMessage());
            return false;
        }
    }
}
