package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes promises to send them, if they still hold; one message at a time, so that nobody is turned away at the store's one writer. */
@Component
final class Claims {
    private final Followups followups;
    private final Reminders reminders;
    private final Deliveries deliveries;
    private final Plans plans;
    private final Digests digests;
    private final WeeklyPlanner weekly;
    private final Pace pace;
    private final TransactionOperations transaction;

    Claims(
            Followups followups,
            Reminders reminders,
            Deliveries deliveries,
            Plans plans,
            Digests digests,
            WeeklyPlanner weekly,
            Pace pace,
            TransactionOperations transaction) {
        this.followups = followups;
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.plans = plans;
        this.digests = digests;
        this.weekly = weekly;
        this.pace = pace;
        this.transaction = transaction;
    }

    /** Those of a batch that are now to be sent, and by nobody else. */
    synchronized List<Item> claim(Batch batch, String key, @Nullable String channel, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Item> items = new ArrayList<>();
            for (Due due : batch.dues()) {
                if (!due.reminder().isWeekly()) {
                    claim(due, key, channel, now).ifPresent(items::add);
                }
            }
            for (Due due : batch.dues()) {
                if (due.reminder().isWeekly()) {
                    items.addAll(claim(due.reminder(), items, key, channel, now));
                }
            }
            items.sort(Item.BY_DEADLINE);
            return items;
        }));
    }

    /** Those of a batch that nobody is there to be told. */
    synchronized void abandon(List<Due> dues, Instant now) {
        if (dues.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(
                status -> dues.forEach(due -> reminders.skip(due.reminder().id(), SkipReason.LEFT, now)));
    }

    private Optional<Item> claim(Due due, String key, @Nullable String channel, Instant now) {
        Reminder reminder = due.reminder();
        Optional<ActionView> action = followups.find(reminder.guild(), reminder.action());
        String reason = action.map(found -> plans.of(reminder.guild(), found).reasonAgainst(reminder))
                .orElse(action.isPresent() ? null : SkipReason.REMOVED);
        if (reason != null) {
            reminders.skip(reminder.id(), reason, now);
            return Optional.empty();
        }
        boolean late = due.since().plus(pace.grace()).isBefore(now);
        return action.filter(found -> deliveries.claim(reminder.id(), key, channel, now))
                .map(found -> new Item(reminder, found, late, null));
    }

    /** A digest says what the message does not say already. */
    private List<Item> claim(Reminder digest, List<Item> said, String key, @Nullable String channel, Instant now) {
        List<Item> open = digests.items(digest, digest.promise().user(), said);
        String reason = digests.reasonAgainst(digest, open, said);
        if (reason != null) {
            reminders.skip(digest.id(), reason, now);
            weekly.again(digest);
        }
        return reason == null && deliveries.claim(digest.id(), key, channel, now) ? open : List.of();
    }
}
