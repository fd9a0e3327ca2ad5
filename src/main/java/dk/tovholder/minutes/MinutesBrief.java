package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which minutes these are, without their entries. */
public record MinutesBrief(
        long id,
        @Nullable String body,
        @Nullable String organisation,
        @Nullable LocalDate date) {}
