package dk.tovholder.minutes;

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

    /** Writes the change before telling, so that a listener's own queries see it. */
    void changed(StoredAction action) {
        actions.saveAndFlush(action);
        listeners.publishEvent(new ActionChanged(action.guild().key(), action.id()));
    }
}
