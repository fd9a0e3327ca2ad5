package dk.tovholder.reminder;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what became of a message; of one at a time, as {@link Claims} takes them. */
@Component
final class Outcomes {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;
    private static final Duration UNREACHABLE_WAIT = Duration.ofDays(1);
    private static final int REASON_LENGTH = 200;

    private final Deliveries deliveries;
    private final ReminderPlanner planner;
    private final GuildTimes times;
    private final TransactionOperations transaction;

    Outcomes(Deliveries deliveries, ReminderPlanner planner, GuildTimes times, TransactionOperations transaction) {
        this.deliveries = deliveries;
        this.planner = planner;
        this.times = times;
        this.transaction = transaction;
    }

    /** It arrived. What comes again is planned with it. */
    synchronized void sent(String key, MessageRef message, Instant now) {
        transaction.executeWithoutResult(status -> {
            deliveries.sent(key, message, now);
            deliveries.ofKey(key).forEach(planner::again);
        });
    }

    /** It may have arrived: that is looked into after a while, the longer the more often it failed. */
    synchronized void doubtful(String key, int attempts, Exception failure, Instant now) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(0, attempts - 1), MOST_DOUBLINGS));
        LOG.warn("Reminder {} failed, next try in {}: {}", key, wait, failure.toString());
        transaction.executeWithoutResult(
                status -> deliveries.postpone(key, clipped("temporary: " + failure.getMessage()), now.plus(wait)));
    }

    /** It did not arrive. */
    synchronized void notSent(String key, String reason, Instant now) {
        transaction.executeWithoutResult(status -> deliveries.release(key, clipped(reason), now));
    }

    /** Nobody will get it this way: by direct message, else by a mention, else by way of the poster, else again tomorrow. */
    synchronized void refused(List<Item> items, DeliveryException refusal, Instant now) {
        transaction.executeWithoutResult(status -> items.forEach(item -> reroute(item, refusal, now)));
    }

    /** A channel does not take it. */
    synchronized void dropped(String key, DeliveryException refusal, Instant now) {
        LOG.warn("Overview {} is refused: {}", key, refusal.getMessage());
        transaction.executeWithoutResult(
                status -> deliveries.drop(key, clipped(refusal.kind() + ": " + refusal.getMessage()), now));
    }

    private void reroute(Item item, DeliveryException refusal, Instant now) {
        Reminder reminder = item.reminder();
        String user = reminder.promise().user();
        String poster = item.action().source().poster();
        Route route = reminder.delivery().route();
        String reason = clipped(refusal.kind() + ": " + refusal.getMessage());
        boolean weekly = reminder.promise().rung().isWeekly();
        if (route == Route.DIRECT && times.reminderChannel(reminder.guild()) != null) {
            deliveries.reroute(reminder.id(), Route.CHANNEL, user, reason, now);
        } else if (!weekly && route != Route.POSTER && !poster.equals(user)) {
            deliveries.reroute(reminder.id(), Route.POSTER, poster, reason, now);
        } else {
            LOG.warn("Reminder {} reaches neither {} nor anybody else: {}", reminder.id(), user, reason);
            deliveries.reroute(reminder.id(), Route.DIRECT, user, reason, now.plus(UNREACHABLE_WAIT));
        }
    }

    private static String clipped(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
