package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that "senest 14 dage før generalforsamlingen" is counted from.
 *
 * @param before the dates that stand before the expression
 */
record EventDays(Outline outline, List<Dated> before) {
    private static final int FARTHEST = 12;

    @Nullable ResolvedDate resolve(DatePoint.EventDistance distance, DateExpression expression, Passage passage) {
        LocalDate event = event(expression, passage);
        if (event == null) {
            return null;
        }
        LocalDate day = distance.from(event);
        return new ResolvedDate(day, day, Grain.DAY, null, Certainty.IMPLIED);
    }

    /** The day of what the words name after "før", else the last day ahead in the same point. */
    private @Nullable LocalDate event(DateExpression expression, Passage passage) {
        int noun = expression.to() + 1;
        boolean named = outline.tokens().isWord(noun) && noun < passage.words().end();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST); i--) {
            Dated day = before.get(i);
            boolean fits = day.expression().isDay()
                    && isAhead(day)
                    && (named ? isNamedBeside(day, noun, passage) : isInPoint(day, passage));
            if (fits) {
                return day.date().start();
            }
        }
        return null;
    }

    private boolean isAhead(Dated day) {
        LocalDate met = outline.reference();
        return met != null && day.date().start().isAfter(met);
    }

    private boolean isInPoint(Dated day, Passage passage) {
        Point point = passage.place().point();
        return point == null || day.expression().from() >= point.title().start();
    }

    /** Whether the noun stands near the day, or is what its point is called. */
    private boolean isNamedBeside(Dated day, int noun, Passage passage) {
        Tokens tokens = outline.tokens();
        int from = Math.max(0, day.expression().lead() - FARTHEST);
        int to = Math.min(tokens.size(), day.expression().to() + FARTHEST);
        Point point = passage.place().point();
        return contains(new Words(from, to), noun)
                || point != null && isInPoint(day, passage) && contains(point.title(), noun);
    }

    /** The word itself, or its form without the definite ending. */
    private boolean contains(Words words, int noun) {
        Tokens tokens = outline.tokens();
        String sought = tokens.lower(noun);
        for (int i = words.start(); i < words.end(); i++) {
            if (tokens.isWord(i) && tokens.length(i) > 2 && sought.startsWith(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
