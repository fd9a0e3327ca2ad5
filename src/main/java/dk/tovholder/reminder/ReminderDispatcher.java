package dk.tovholder.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what was promised: looks for what a crash left in doubt, then sends what is due. Only one at a time does so, whatever wakes
 * it: db-scheduler lets one node run, and here one thread, which has a crew to wait for the answers.
 */
@Component
final class ReminderDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderDispatcher.class);

    private final Recovery recovery;
    private final DueReminders due;
    private final Sender sender;
    private final OverviewSender overviews;
    private final Crew crew;
    private final GuildTimes times;
    private final TransactionOperations transaction;

    ReminderDispatcher(
            Recovery recovery,
            DueReminders due,
            Sender sender,
            OverviewSender overviews,
            Crew crew,
            GuildTimes times,
            TransactionOperations transaction) {
        this.recovery = recovery;
        this.due = due;
        this.sender = sender;
        this.overviews = overviews;
        this.crew = crew;
        this.times = times;
        this.transaction = transaction;
    }

    /** Sends all that is due now. What is refused on the way goes another way at once: once more for each way there is. */
    synchronized void run() {
        Instant now = times.now();
        recovery.settle(now);
        for (int pass = 0; pass < Route.values().length; pass++) {
            List<Batch> batches = due(now);
            if (batches.isEmpty()) {
                return;
            }
            crew.all(byRecipient(batches).stream()
                    .map(own -> (Runnable) () -> own.forEach(batch -> send(batch, now)))
                    .toList());
        }
    }

    /** What goes to one person goes one after the other. */
    private static Collection<List<Batch>> byRecipient(List<Batch> batches) {
        return batches.stream()
                .collect(Collectors.groupingBy(Batch::recipient, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** One message that cannot be prepared or written down must not keep all others waiting. */
    private void send(Batch batch, Instant now) {
        try {
            Reminder first = batch.dues().get(0).reminder();
            if (first.promise().rung() == Rung.OVERVIEW) {
                overviews.send(first, now);
            } else {
                sender.send(batch, now);
            }
        } catch (RuntimeException e) {
            LOG.error("A reminder to {} was put off by a fault", batch.recipient(), e);
        }
    }

    private List<Batch> due(Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> due.at(now)));
    }
}
