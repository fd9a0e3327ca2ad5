package dk.tovholder.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes back what was last done to an entry by hand. */
@Component
class Undoing {
    private final EntryEdits edits;
    private final Entries entries;
    private final History history;
    private final Clock clock;

    Undoing(EntryEdits edits, Entries entries, History history, Clock clock) {
        this.edits = edits;
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    /** The act that would be taken back now; empty where there is none. */
    static List<Change> last(List<Change> history) {
        Optional<Change> last = history.stream()
                .filter(change -> !change.undone() && !change.byReading() && change.verb() != ChangeVerb.ADDED)
                .reduce((first, second) -> second);
        return last.map(one -> history.stream()
                        .filter(change -> change.act() == one.act())
                        .toList())
                .orElse(List.of());
    }

    /** True where there was something to take back. */
    boolean undo(StoredEntry entry, String by) {
        List<Change> all = history.of(entry);
        List<Change> act = last(all);
        for (Change change : act) {
            change.undo(by, clock.instant());
            takeBack(entry, change, all);
        }
        if (!act.isEmpty()) {
            edits.tell(entry);
        }
        return !act.isEmpty();
    }

    private void takeBack(StoredEntry entry, Change change, List<Change> all) {
        Field field = change.field();
        switch (change.verb()) {
            case EDITED, ASSIGNED -> {
                if (field != null) {
                    edits.write(entry, field, change.before());
                    entry.markByHand(field, all.stream().anyMatch(other -> isByHand(other, field)));
                }
            }
            case DONE -> reopen(entry);
            case PART_DONE -> resume(entry, change.changedBy());
            case REOPENED -> done(entry, change);
            case CONFIRMED -> entry.unconfirm();
            case RESTORED -> entry.drop(change.changedBy(), clock.instant());
            case BECAME -> {
                entry.restore();
                dropOther(entry, change);
            }
            default -> entry.restore();
        }
    }

    private static void reopen(StoredEntry entry) {
        if (entry instanceof StoredAction action) {
            action.reopen();
        }
    }

    private static void resume(StoredEntry entry, String user) {
        if (entry instanceof StoredAction action) {
            action.resume(user);
        }
    }

    private static void done(StoredEntry entry, Change change) {
        if (entry instanceof StoredAction action) {
            action.done(change.changedBy(), change.changedAt());
        }
    }

    /** What the entry had gone on as goes. */
    private void dropOther(StoredEntry entry, Change change) {
        EntryRef.parse(change.after())
                .flatMap(ref -> entries.find(entry.guild().key(), ref))
                .ifPresent(other -> {
                    other.drop(change.changedBy(), clock.instant());
                    edits.tell(other);
                });
    }

    private static boolean isByHand(Change change, Field field) {
        return change.field() == field
                && !change.undone()
                && (change.verb() == ChangeVerb.EDITED || change.verb() == ChangeVerb.ASSIGNED);
    }
}
