package dk.tovholder.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry's history.
 *
 * @param entry what was changed
 * @param field which part of it; null where it was the whole
 * @param before as {@link Field} says; empty where there was nothing
 * @param by id of the user; {@link History#READING} where it was a later reading
 */
public record ChangeView(
        EntryRef entry,
        ChangeVerb verb,
        @Nullable Field field,
        String before,
        String after,
        String by,
        Instant at,
        boolean undone) {
    /** Whether no person did it. */
    public boolean byReading() {
        return by.equals(History.READING);
    }
}
