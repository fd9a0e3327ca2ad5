package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a message.
 *
 * @param late whether it comes later than promised
 * @param putOff until when it is put off; null where it is not
 */
record Item(
        Reminder reminder,
        ActionView action,
        boolean late,
        @Nullable LocalDate putOff) {
    /** Whether there is something to do for who is told. */
    boolean isOpen() {
        return action.state() == ActionState.OPEN
                && action.partOf(reminder.promise().user()) == null;
    }

    static final Comparator<Item> BY_DEADLINE = Comparator.comparing(
                    (Item item) -> item.action().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.action().id());

    /** Whether it is told only along with all else that is open. */
    boolean isOfDigest() {
        return reminder.isWeekly();
    }

    /** Whether it is for somebody who has it to do, and who has it still. */
    boolean isOwners() {
        return isOf(reminder.promise().user());
    }

    boolean isOf(String user) {
        return isOf(action, user);
    }

    static boolean isOf(ActionView action, String user) {
        return action.owners().stream().anyMatch(owner -> user.equals(owner.userId()));
    }

    /** Whether whom it is for has nothing to do with it any more. */
    boolean isOver() {
        boolean poster = reminder.promise().user().equals(action.source().poster())
                && !reminder.promise().rung().isOwners();
        return !poster && !isOwners();
    }
}
