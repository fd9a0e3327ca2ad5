package dk.tovholder.minutes;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of changed actions, within the transaction that changes them. */
@Component
class ActionNews {
    private final Actions actions;
    private final ApplicationEventPublisher listeners;

    ActionNews(Actions actions, ApplicationEventPublisher listeners) {
        this.actions = actions;
        this.listeners = listeners;
    }

    void changed(StoredAction action) {
        changed(List.of(action));
    }

    /** Nobody hears of it who has not heard of the action yet. */
    void changedQuietly(StoredAction action) {
        publish(List.of(action), true);
    }

    /** Writes the changes before telling, so that a listener's own queries see them. */
    void changed(Collection<StoredAction> changed) {
        publish(changed, false);
    }

    private void publish(Collection<StoredAction> changed, boolean quiet) {
        actions.saveAll(changed);
        actions.flush();
        for (StoredAction action : changed) {
            listeners.publishEvent(new ActionChanged(action.guild().key(), action.id(), quiet));
        }
    }
}
