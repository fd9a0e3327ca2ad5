package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body's time, both days included. What is null does not limit. */
public record Period(
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
