package dk.tovholder.extraction;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The meeting that the minutes are of. What they do not say is null. */
public record Meeting(
        @Nullable String organisation,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place) {}
