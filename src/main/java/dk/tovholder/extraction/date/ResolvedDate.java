package dk.tovholder.extraction.date;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Grain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days an expression stands for.
 *
 * @param start first day
 * @param end last day, the same for a single one
 * @param grain of the days, whatever the clock says
 * @param clock null where no time is given
 * @param certainty {@code STATED} where words and calendar leave no choice
 */
public record ResolvedDate(
        LocalDate start,
        LocalDate end,
        Grain grain,
        @Nullable ClockTime clock,
        Certainty certainty) {}
