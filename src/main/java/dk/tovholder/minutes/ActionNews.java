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

    /** Writes the changes before telling, so that a listener's own queries see them. */
    void changed(Collection<StoredAction> changed) {
        actions.saveAll(changed);
        actions.flush();
        for (StoredAction action : changed) {
            listeners.publishEvent(new ActionChanged(action.guild().key(), action.id()));
        }
    }
}
