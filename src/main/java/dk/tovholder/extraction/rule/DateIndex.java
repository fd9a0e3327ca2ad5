package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DateResolver;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of a text by where they stand. */
final class DateIndex {
    private final List<DateExpression> dates;
    private final DateResolver resolver;
    private final @Nullable LocalDate reference;

    DateIndex(Outline outline) {
        dates = outline.dates();
        reference = outline.reference();
        resolver = new DateResolver(reference);
    }

    /** The expressions that begin in these words. */
    List<DateExpression> in(Words words) {
        int from = firstFrom(words.start());
        boolean none = from == dates.size() || dates.get(from).from() >= words.end();
        return none ? List.of() : dates.subList(from, firstFrom(words.end()));
    }

    /** The expressions before this token, the last one last. */
    List<DateExpression> before(int token) {
        return dates.subList(0, firstFrom(token));
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Nullable ResolvedDate resolve(DateExpression date, Direction direction) {
        return resolver.resolve(date, direction);
    }

    /** Whether a clause says until when: "senest den 1. juni". */
    boolean hasDeadline(Clause clause) {
        for (int i = firstFrom(clause.start()); i < dates.size() && dates.get(i).from() < clause.end(); i++) {
            if (dates.get(i).isDay() && dates.get(i).modifier() == Modifier.BY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the expression is a day before that of the meeting. */
    boolean isPast(DateExpression date) {
        ResolvedDate day = date.isDay() ? resolver.resolve(date, Direction.UNKNOWN) : null;
        return day != null && reference != null && day.start().isBefore(reference);
    }

    /** Whether the expression, said of what is done, is a month, a season or a year that was over at the meeting. */
    boolean isOver(DateExpression date) {
        ResolvedDate period = date.isDay() ? null : resolver.resolve(date, Direction.PAST);
        return period != null && reference != null && period.end().isBefore(reference);
    }

    /** Whether the expression is a day after that of the meeting. */
    boolean isFuture(DateExpression date) {
        ResolvedDate day = date.isDay() ? resolver.resolve(date, Direction.UNKNOWN) : null;
        return day != null && reference != null && day.start().isAfter(reference);
    }

    @Nullable LocalDate reference() {
        return reference;
    }
}
