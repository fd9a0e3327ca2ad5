package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is shown.
 *
 * @param due null where it has no deadline, or the deadline is a next meeting whose date is not known
 * @param dueNextMeeting whether the deadline is the body's next meeting
 * @param approved whether somebody vouches for it; true where it was added by hand
 * @param settled null while it is open
 * @param held whether nothing of its minutes counts before somebody vouches for it
 */
public record ActionView(
        long id,
        String task,
        List<OwnerView> owners,
        @Nullable LocalDate due,
        boolean dueNextMeeting,
        ActionState state,
        @Nullable Settled settled,
        Certainty certainty,
        boolean approved,
        boolean closed,
        String quote,
        SourceLink source,
        boolean held)
        implements EntryView {
    /** Tasks of so few words say too little to stand alone. */
    private static final int FEW_WORDS = 3;

    public ActionView {
        owners = List.copyOf(owners);
    }

    /** One that does not wait for somebody to vouch for all of its minutes. */
    public ActionView(
            long id,
            String task,
            List<OwnerView> owners,
            @Nullable LocalDate due,
            boolean dueNextMeeting,
            ActionState state,
            @Nullable Settled settled,
            Certainty certainty,
            boolean approved,
            boolean closed,
            String quote,
            SourceLink source) {
        this(id, task, owners, due, dueNextMeeting, state, settled, certainty, approved, closed, quote, source, false);
    }

    /** The owners' names as they are shown; a unit of which several are linked is one. */
    public List<String> ownerLabels() {
        return owners.stream().map(OwnerView::label).distinct().toList();
    }

    /** When one owner did their part of what others have still to do; null where they have not. */
    public @Nullable Instant partOf(String user) {
        return owners.stream()
                .filter(owner -> state == ActionState.OPEN && user.equals(owner.userId()) && owner.doneAt() != null)
                .map(OwnerView::doneAt)
                .findFirst()
                .orElse(null);
    }

    public boolean isOwnedBy(String user) {
        return owners.stream().anyMatch(owner -> user.equals(owner.userId()));
    }

    /** Whether this owner has not done their part of it. */
    public boolean isToDoFor(String user) {
        return state == ActionState.OPEN && isOwnedBy(user) && partOf(user) == null;
    }

    /** Whether all who are called so have done their part while it is open. */
    public boolean isDoneBy(String label) {
        return state == ActionState.OPEN
                && owners.stream()
                        .filter(owner -> owner.label().equals(label))
                        .allMatch(owner -> owner.doneAt() != null);
    }

    /** Whether it is open, and its deadline was before this day. */
    public boolean isLate(LocalDate today) {
        return state == ActionState.OPEN && due != null && due.isBefore(today);
    }

    /** Whether the task alone does not tell what it is about: "tager videre initiativ". */
    public boolean isTerse() {
        return task.strip().chars().filter(c -> c == ' ').count() < FEW_WORDS;
    }

    /** The task, with the title of its point where it is terse: "tager videre initiativ – 2. Cykelstier". */
    public String taskInContext() {
        return isTerse() && source.item() != null ? task + " – " + source.item() : task;
    }

    @Override
    public EntryRef ref() {
        return new EntryRef(EntryKind.ACTION, id);
    }

    @Override
    public String label() {
        return task;
    }
}
