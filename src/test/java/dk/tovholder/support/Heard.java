package dk.tovholder.support;

import dk.tovholder.minutes.ActionChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears of changed actions, as the reminders do, and can refuse them. */
public final class Heard {
    private final List<ActionChanged> all = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @EventListener
    void on(ActionChanged changed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("told outside the transaction");
        }
        if (refusing) {
            throw new IllegalStateException("refused");
        }
        all.add(changed);
    }

    /** Since the last time this was asked. */
    public List<Long> ids() {
        List<Long> ids = all.stream().map(ActionChanged::actionId).toList();
        all.clear();
        return ids;
    }

    public void refuse(boolean from) {
        refusing = from;
    }
}
