package dk.tovholder.minutes;

import dk.tovholder.extraction.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which decisions to find. What is null does not limit; from and to are meeting days, both included. */
public record DecisionQuery(
        @Nullable String query,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome) {}
