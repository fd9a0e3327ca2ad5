package dk.tovholder.minutes;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes down what people do to entries. */
@Component
class History {
    private final Changes changes;
    private final Clock clock;

    History(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void note(StoredEntry entry, Change.Verb verb, String by) {
        changes.save(new Change(entry, verb, by, clock.instant()));
    }

    void note(StoredEntry entry, Change.Verb verb, String by, String before, String after) {
        changes.save(new Change(entry, verb, by, clock.instant()).of(before, after));
    }
}
