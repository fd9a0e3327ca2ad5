package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what people and later readings do to entries. */
@Component
class History {
    /** Stands for a later reading of the same minutes, where else a user does. */
    static final String READING = "tovholder:reading";

    private final Changes changes;
    private final Clock clock;

    History(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A value that changed. */
    record Difference(Field field, String before, String after) {}

    void note(StoredEntry entry, ChangeVerb verb, String by) {
        note(entry, verb, by, null, "", "");
    }

    void note(StoredEntry entry, ChangeVerb verb, String by, @Nullable Field field, String before, String after) {
        changes.save(new Change(entry, nextAct(entry), verb, by, clock.instant()).of(field, before, after));
    }

    /** All of one act: undone together. */
    void note(StoredEntry entry, ChangeVerb verb, String by, List<Difference> differences) {
        int act = nextAct(entry);
        for (Difference one : differences) {
            changes.save(new Change(entry, act, verb, by, clock.instant()).of(one.field(), one.before(), one.after()));
        }
    }

    /** Oldest first. */
    List<Change> of(StoredEntry entry) {
        return changes.findByEntryKindAndEntryIdOrderById(entry.kind(), entry.id());
    }

    /** When somebody last put that into it by hand, or added the whole; empty where nobody did. */
    Optional<Instant> saidByHand(StoredEntry entry, Field field) {
        return of(entry).stream()
                .filter(change -> !change.undone() && !change.byReading())
                .filter(change -> change.verb() == ChangeVerb.ADDED || change.field() == field)
                .map(Change::changedAt)
                .reduce((first, second) -> second);
    }

    private int nextAct(StoredEntry entry) {
        return changes.lastAct(entry.kind(), entry.id()) + 1;
    }
}
