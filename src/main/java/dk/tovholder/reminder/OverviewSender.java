package dk.tovholder.reminder;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends overviews: the promise of a guild becomes one for each channel where there is something to say, and that a message. */
@Component
final class OverviewSender {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewSender.class);

    private final Overviews overviews;
    private final OverviewCards cards;
    private final OverviewClaims claims;
    private final Outcomes outcomes;
    private final Platforms platforms;
    private final DeliveryKeys keys;

    OverviewSender(
            Overviews overviews,
            OverviewCards cards,
            OverviewClaims claims,
            Outcomes outcomes,
            Platforms platforms,
            DeliveryKeys keys) {
        this.overviews = overviews;
        this.cards = cards;
        this.claims = claims;
        this.outcomes = outcomes;
        this.platforms = platforms;
        this.keys = keys;
    }

    void send(Reminder promised, Instant now) {
        Map<String, Overview> all = overviews.of(promised.guild());
        String channel = promised.promise().channel();
        if (channel == null) {
            claims.spread(promised, all.keySet(), now);
            return;
        }
        Overview overview = all.get(channel);
        String key = keys.next();
        if (overview == null) {
            claims.skip(promised, now);
        } else if (claims.claim(promised, key, channel, now)) {
            post(promised, channel, overview, key, now);
        }
    }

    /** What a channel refuses goes nowhere else: others than its members may not see what it is of. */
    private void post(Reminder promised, String channel, Overview overview, String key, Instant now) {
        try {
            outcomes.sent(key, post(promised.guild(), channel, overview, key), now);
        } catch (DeliveryException e) {
            if (e.kind() == DeliveryException.Kind.TEMPORARY) {
                outcomes.doubtful(key, promised.delivery().attempts() + 1, e, now);
            } else {
                outcomes.dropped(key, e, now);
            }
        }
    }

    private MessageRef post(String guild, String channel, Overview overview, String key) throws DeliveryException {
        try {
            Messenger messenger = platforms.of(guild);
            ChannelRef place = new ChannelRef(messenger.platform(), guild, channel);
            return messenger.sendToChannel(place, cards.of(guild, overview, key), key);
        } catch (RuntimeException e) {
            LOG.error("Overview {} could not be made or sent", key, e);
            throw new DeliveryException(DeliveryException.Kind.TEMPORARY, e.toString(), e);
        }
    }
}
