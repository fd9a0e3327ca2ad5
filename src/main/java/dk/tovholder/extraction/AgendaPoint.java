package dk.tovholder.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point that a coming meeting of this body is to take up.
 *
 * @param date the meeting's day; null where the point waits for a date
 */
public record AgendaPoint(
        @Nullable Item item,
        @Nullable String body,
        @Nullable LocalDate date,
        String topic,
        Reason reason,
        String quote,
        Provenance provenance) {}
