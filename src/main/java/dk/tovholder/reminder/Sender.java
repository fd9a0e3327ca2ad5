package dk.tovholder.reminder;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.UserRef;
import dk.tovholder.minutes.Languages;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one message: claims its promises, sends outside any transaction, writes down what became of it. */
@Component
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Claims claims;
    private final Outcomes outcomes;
    private final Platforms platforms;
    private final GuildTimes times;
    private final ReminderCards cards;
    private final DeliveryKeys keys;
    private final Languages languages;
    private final Attendance attendance;

    Sender(
            Claims claims,
            Outcomes outcomes,
            Platforms platforms,
            GuildTimes times,
            ReminderCards cards,
            DeliveryKeys keys,
            Languages languages,
            Attendance attendance) {
        this.attendance = attendance;
        this.claims = claims;
        this.outcomes = outcomes;
        this.platforms = platforms;
        this.times = times;
        this.cards = cards;
        this.keys = keys;
        this.languages = languages;
    }

    /**
     * Does nothing where the platform is not there: nothing is claimed that cannot be sent. Who has left a guild gets nothing of it:
     * what was theirs has been planned anew by then.
     */
    void send(Batch batch, Instant now) {
        if (!platforms.isConnected(batch.recipient())) {
            return;
        }
        Set<String> left = new HashSet<>();
        batch.dues().stream()
                .map(due -> due.reminder().guild())
                .distinct()
                .filter(guild -> attendance.hasLeft(guild, batch.recipient()))
                .forEach(left::add);
        List<Due> there = batch.dues().stream()
                .filter(due -> !left.contains(due.reminder().guild()))
                .toList();
        claims.abandon(batch.dues().stream().filter(due -> !there.contains(due)).toList(), now);
        if (!there.isEmpty()) {
            sendClaimed(new Batch(batch.recipient(), batch.guild(), there), now);
        }
    }

    private void sendClaimed(Batch batch, Instant now) {
        String key = keys.next();
        String channel = batch.guild() == null ? null : times.reminderChannel(batch.guild());
        List<Item> items = claims.claim(batch, key, channel, now);
        if (items.isEmpty()) {
            return;
        }
        int attempts = items.get(0).reminder().delivery().attempts() + 1;
        try {
            outcomes.sent(key, post(batch, items, key, channel), now);
        } catch (DeliveryException e) {
            if (e.kind() == DeliveryException.Kind.TEMPORARY) {
                outcomes.doubtful(key, attempts, e, now);
            } else {
                outcomes.refused(items, e, now);
            }
        }
    }

    private MessageRef post(Batch batch, List<Item> items, String key, @Nullable String channel)
            throws DeliveryException {
        Messenger messenger = platforms.of(batch.recipient());
        UserRef user = new UserRef(batch.recipient(), batch.recipient());
        try {
            if (batch.guild() == null) {
                Locale language =
                        languages.ofUser(user.id(), items.get(0).reminder().guild());
                return messenger.sendDirect(user, cards.direct(language, items, key), key);
            }
            if (channel == null) {
                throw new DeliveryException(DeliveryException.Kind.GONE, "no reminder channel any more");
            }
            ChannelRef place = new ChannelRef(messenger.platform(), batch.guild(), channel);
            return messenger.ping(place, user, cards.mention(languages.ofGuild(batch.guild()), key), key);
        } catch (RuntimeException e) {
            LOG.error("Reminder {} could not be made or sent", key, e);
            throw new DeliveryException(DeliveryException.Kind.TEMPORARY, e.toString(), e);
        }
    }
}
