package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionView;
import java.util.Optional;

/** Finds what reminders are of. */
@FunctionalInterface
interface Followups {
    /** Empty where the action is gone. */
    Optional<ActionView> find(String guild, long action);
}
