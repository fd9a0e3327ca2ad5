package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.Sight;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a member of a guild may see of its channels while they ask once. A channel that is gone is seen by those who may manage the
 * guild; what Discord does not tell, by nobody.
 */
final class GuildSight implements Sight {
    private static final Logger LOG = LoggerFactory.getLogger(GuildSight.class);

    private final Threads threads;
    private final Member member;
    private final String here;
    /** Lists ask for the same channel at every entry. */
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

    GuildSight(Threads threads, Member member, String here) {
        this.threads = threads;
        this.member = member;
        this.here = here;
    }

    @Override
    public boolean sees(String channel) {
        return channel.equals(here) || seen.computeIfAbsent(channel, this::look);
    }

    @Override
    public boolean allSee(String channel) {
        return channel.equals(here) || isOpen(channel);
    }

    private boolean isOpen(String channel) {
        try {
            return threads.place(member.getGuild(), channel)
                    .filter(Threads.Place::isOpen)
                    .isPresent();
        } catch (DeliveryException e) {
            return unknown(channel, e);
        }
    }

    private boolean look(String channel) {
        try {
            Optional<Threads.Place> place = threads.place(member.getGuild(), channel);
            return place.isPresent() ? look(channel, place.get()) : member.hasPermission(Permission.MANAGE_SERVER);
        } catch (DeliveryException e) {
            return unknown(channel, e);
        }
    }

    /** A thread of invited members is seen by them, and by those who may manage threads. */
    private boolean look(String channel, Threads.Place place) throws DeliveryException {
        return member.hasPermission(place.channel(), Permission.VIEW_CHANNEL)
                && (!place.invitedOnly()
                        || member.hasPermission(place.channel(), Permission.MANAGE_THREADS)
                        || threads.isMember(member.getJDA(), channel, member.getId()));
    }

    private static boolean unknown(String channel, DeliveryException fault) {
        LOG.info("Who sees channel {} cannot be told: {}", channel, fault.getMessage());
        return false;
    }
}
