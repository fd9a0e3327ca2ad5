package dk.tovholder.reminder;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes the promises of overviews to keep them. */
@Component
final class OverviewClaims {
    private final Reminders reminders;
    private final Deliveries deliveries;
    private final WeeklyPlanner weekly;
    private final TransactionOperations transaction;

    OverviewClaims(
            Reminders reminders, Deliveries deliveries, WeeklyPlanner weekly, TransactionOperations transaction) {
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.weekly = weekly;
        this.transaction = transaction;
    }

    /** That of a guild becomes one for each of these channels. */
    void spread(Reminder overview, Set<String> channels, Instant now) {
        transaction.executeWithoutResult(status -> {
            String reason = channels.isEmpty() ? SkipReason.NOTHING_OPEN : SkipReason.SPREAD;
            reminders.skip(overview.id(), reason, now);
            channels.forEach(channel -> reminders.add(
                    overview.guild(),
                    WeeklyPlanner.NO_ACTION,
                    overview.promise().inChannel(channel),
                    now));
            weekly.again(overview);
        });
    }

    /** False where it is no more to be sent. */
    boolean claim(Reminder overview, String key, String channel, Instant now) {
        return Objects.requireNonNull(
                transaction.execute(status -> deliveries.claim(overview.id(), key, channel, now)));
    }

    void skip(Reminder overview, Instant now) {
        transaction.executeWithoutResult(status -> reminders.skip(overview.id(), SkipReason.NOTHING_OPEN, now));
    }
}
