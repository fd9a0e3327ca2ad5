package dk.tovholder.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what was promised: looks for what a crash left in doubt, then sends what is due. Only one at a time does so, whatever wakes
 * it: db-scheduler lets one node run, and here one thread.
 */
@Component
final class ReminderDispatcher {
    private final Recovery recovery;
    private final DueReminders due;
    private final Sender sender;
    private final GuildTimes times;
    private final TransactionOperations transaction;

    ReminderDispatcher(
            Recovery recovery, DueReminders due, Sender sender, GuildTimes times, TransactionOperations transaction) {
        this.recovery = recovery;
        this.due = due;
        this.sender = sender;
        this.times = times;
        this.transaction = transaction;
    }

    /** Sends all that is due now. What is refused on the way goes another way at once. */
    synchronized void run() {
        Instant now = times.now();
        recovery.settle(now);
        List<Batch> batches = due(now);
        while (!batches.isEmpty()) {
            batches.forEach(batch -> sender.send(batch, now));
            batches = due(now);
        }
    }

    private List<Batch> due(Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> due.at(now)));
    }
}
