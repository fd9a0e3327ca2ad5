package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was taken for one kind of entry, made into another. */
final class Remake {
    private Remake() {}

    static Optional<StoredEntry> of(StoredEntry entry, EntryKind kind) {
        String text = Objects.requireNonNull(entry.read(Field.TEXT));
        LocalDate day = day(entry);
        if (kind == entry.kind() || entry.minutes() == null || kind == EntryKind.EVENT && day == null) {
            return Optional.empty();
        }
        StoredEntry made = switch (kind) {
            case ACTION -> new StoredAction(entry, text);
            case DECISION -> new StoredDecision(entry, text);
            case EVENT -> new StoredEvent(entry, text, Objects.requireNonNull(day));
            case POINT -> new StoredPoint(entry, text, body(entry));
        };
        if (day != null && kind == EntryKind.ACTION) {
            made.write(Field.DUE, day.toString(), name -> null);
        }
        return Optional.of(made);
    }

    private static @Nullable LocalDate day(StoredEntry entry) {
        if (entry instanceof StoredEvent event) {
            return event.date();
        } else if (entry instanceof StoredPoint point) {
            return point.date();
        }
        return entry instanceof StoredAction action ? action.due() : null;
    }

    private static @Nullable Body body(StoredEntry entry) {
        if (entry instanceof StoredAction action && action.body() != null) {
            return action.body();
        }
        return Objects.requireNonNull(entry.minutes()).body();
    }
}
