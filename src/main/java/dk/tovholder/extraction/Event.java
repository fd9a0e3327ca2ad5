package dk.tovholder.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A coming date.
 *
 * @param end last day of a range, else null
 * @param time start time, else null
 * @param body full name of the standing body that meets, else null
 * @param what in the source's own words
 */
public record Event(
        @Nullable Item item,
        LocalDate date,
        @Nullable LocalDate end,
        @Nullable LocalTime time,
        EventKind kind,
        @Nullable String body,
        String what,
        String quote,
        Provenance provenance) {}
