package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.DateResolver;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.Directions;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the dates of a text, passage by passage: its words tell past from future, a list runs forward. */
final class DatedReader {
    private static final int RECENT = 4;

    private final DateResolver resolver;
    private final Directions directions;

    DatedReader(@Nullable LocalDate reference, Directions directions) {
        this.resolver = new DateResolver(reference);
        this.directions = directions;
    }

    /** @param expressions in the order of the text */
    List<Dated> read(Outline outline, List<DateExpression> expressions) {
        List<Dated> dated = new ArrayList<>(expressions.size());
        LocalDate previous = null;
        Passage last = null;
        int next = 0;
        for (Passage passage : outline.passages()) {
            if (passage.shape() == Shape.TABLE_ROW) {
                continue;
            }
            while (next < expressions.size()
                    && expressions.get(next).from() < passage.words().end()) {
                DateExpression expression = expressions.get(next++);
                if (expression.from() >= passage.words().start()) {
                    boolean follows = last != null && leads(passage, expression) && isSameList(last, passage)
                            || isNextOfChain(outline, passage, dated, expression);
                    ResolvedDate resolved = expression.start() instanceof DatePoint.EventDistance distance
                            ? new EventDays(outline, dated).resolve(distance, expression, passage)
                            : resolve(outline, passage, expression, follows ? previous : null, dated);
                    if (resolved != null) {
                        dated.add(new Dated(expression, resolved));
                        previous = resolved.start();
                        last = leads(passage, expression) ? passage : null;
                    }
                }
            }
        }
        return dated;
    }

    /** "26. maj, 29. september og 1. december": only commas and "og" since the day before. */
    private static boolean isNextOfChain(
            Outline outline, Passage passage, List<Dated> before, DateExpression expression) {
        DateExpression last =
                before.isEmpty() ? null : before.get(before.size() - 1).expression();
        if (last == null || last.from() < passage.words().start() || !last.isDay()) {
            return false;
        }
        for (int i = last.to(); i < expression.lead(); i++) {
            if (outline.tokens().isWord(i) && !outline.tokens().is(i, "og")) {
                return false;
            }
        }
        return true;
    }

    /** Only a list whose lines begin with the day runs forward. */
    private static boolean leads(Passage passage, DateExpression expression) {
        return passage.shape() != Shape.SENTENCE
                && expression.lead() == passage.words().start();
    }

    private static boolean isSameList(Passage last, Passage passage) {
        return last.place().point() == passage.place().point()
                && last.section() == passage.section()
                && last.shape() == passage.shape();
    }

    /** "Næste møde er den 25. april. Den 25. skal vi se på hegnet": a day of the month means the one just named. */
    private static @Nullable ResolvedDate saidAgain(DateExpression expression, List<Dated> before) {
        if (!(expression.start() instanceof DatePoint.CalendarDay day) || day.month() != 0) {
            return null;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - RECENT); i--) {
            Dated dated = before.get(i);
            boolean named = dated.expression().start() instanceof DatePoint.CalendarDay other && other.month() != 0;
            if (named && !dated.isRange() && dated.date().start().getDayOfMonth() == day.day()) {
                return dated.date();
            }
        }
        return null;
    }

    private @Nullable ResolvedDate resolve(
            Outline outline,
            Passage passage,
            DateExpression expression,
            @Nullable LocalDate previous,
            List<Dated> before) {
        ResolvedDate again = saidAgain(expression, before);
        if (again != null) {
            return again;
        }
        Direction direction = directions.of(
                outline.tokens(),
                expression,
                passage.words().start(),
                passage.words().end());
        return resolver.resolve(expression, direction, previous);
    }
}
