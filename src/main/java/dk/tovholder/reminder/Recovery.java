package dk.tovholder.reminder;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.UserRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the channel itself whether a message arrived, where a crash or a failure left that open. */
@Component
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final Platforms platforms;
    private final Crew crew;

    Recovery(Deliveries deliveries, Outcomes outcomes, Platforms platforms, Crew crew) {
        this.crew = crew;
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.platforms = platforms;
    }

    void settle(Instant now) {
        Map<String, Reminder> firstOfKey = new LinkedHashMap<>();
        for (Reminder reminder : deliveries.unknown(now)) {
            firstOfKey.putIfAbsent(Objects.requireNonNull(reminder.delivery().key()), reminder);
        }
        crew.all(firstOfKey.entrySet().stream()
                .map(one -> (Runnable) () -> lookFor(one.getKey(), one.getValue(), now))
                .toList());
    }

    private void lookFor(String key, Reminder reminder, Instant now) {
        if (platforms.isConnected(reminder.delivery().recipient())) {
            settle(key, reminder, now);
        }
    }

    private void settle(String key, Reminder reminder, Instant now) {
        try {
            Optional<MessageRef> message = find(key, reminder);
            LOG.info(
                    "Reminder {} was left in doubt: {}",
                    key,
                    message.isPresent() ? "it had arrived" : "it is sent again");
            message.ifPresentOrElse(
                    found -> outcomes.sent(key, found, now), () -> outcomes.notSent(key, "not found", now));
        } catch (DeliveryException e) {
            if (e.kind() == DeliveryException.Kind.TEMPORARY) {
                outcomes.doubtful(key, reminder.delivery().attempts(), e, now);
            } else {
                outcomes.notSent(key, e.kind().name(), now);
            }
        } catch (RuntimeException e) {
            outcomes.doubtful(key, reminder.delivery().attempts(), e, now);
        }
    }

    private Optional<MessageRef> find(String key, Reminder reminder) throws DeliveryException {
        DeliveryState delivery = reminder.delivery();
        Messenger messenger = platforms.of(delivery.recipient());
        if (delivery.route() == Route.CHANNEL && delivery.channel() != null) {
            return messenger.findInChannel(
                    new ChannelRef(messenger.platform(), reminder.guild(), delivery.channel()), key);
        }
        return messenger.findDirect(new UserRef(delivery.recipient(), delivery.recipient()), key);
    }
}
