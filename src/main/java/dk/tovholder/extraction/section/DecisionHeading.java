package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DateResolver;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.ResolvedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A heading that says when what stands below it was settled: "Beslutning i Hovedudvalget den 08-09-2022".
 *
 * @param body null where the heading does not say who
 */
record DecisionHeading(int line, @Nullable String body, LocalDate date) {

    /** The one of the latest meeting, or null where no heading has a date. */
    static @Nullable DecisionHeading latest(LineKinds lines, DatesInText dates) {
        DecisionHeading latest = null;
        for (int i = 0; i < lines.size(); i++) {
            DecisionHeading heading = at(i, lines, dates);
            if (heading != null && (latest == null || heading.date.isAfter(latest.date))) {
                latest = heading;
            }
        }
        return latest;
    }

    /** What this line says, or null where it is no heading with a full date. */
    static @Nullable DecisionHeading at(int index, LineKinds lines, DatesInText dates) {
        if (lines.section(index) != SectionKind.DECISION) {
            return null;
        }
        Line line = lines.line(index);
        for (DateExpression date : dates.in(line.from(), line.to())) {
            ResolvedDate day = date.isFullDate() ? new DateResolver(null).resolve(date, Direction.UNKNOWN) : null;
            if (day != null) {
                String body = lines.words.headings.body(lines.tokens, line.body(), date.lead());
                return new DecisionHeading(index, body, day.start());
            }
        }
        return null;
    }
}
