package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The coming days of things that the text names with their date: "Generalforsamlingen holdes torsdag den 25. april". */
final class NamedDays {
    private static final int NEAR = 6;

    /** As many dates are looked at. */
    private static final int MOST = 200;

    /** "samråd" and "samrådet". */
    private static final int ENDING = 2;

    private static final int SHORTEST = 5;

    private final Reading reading;

    NamedDays(Reading reading) {
        this.reading = reading;
    }

    /** The day of what this noun names, or null where it has none or several. */
    @Nullable LocalDate of(int noun) {
        String stem = stem(reading.tokens.lower(noun));
        if (stem.length() < SHORTEST) {
            return null;
        }
        LocalDate found = null;
        int seen = 0;
        for (DateExpression date : reading.dates.in(new Words(0, reading.tokens.size()))) {
            LocalDate day = seen++ < MOST && isOf(stem, date) ? day(date) : null;
            if (day != null && found != null && !day.equals(found)) {
                return null;
            }
            found = day == null ? found : day;
        }
        return found;
    }

    private static String stem(String word) {
        boolean definite = word.endsWith("en") || word.endsWith("et");
        return (definite ? word.substring(0, word.length() - ENDING) : word).toLowerCase(Locale.ROOT);
    }

    private boolean isOf(String stem, DateExpression date) {
        for (int i = date.lead() - 1; i >= Math.max(0, date.lead() - NEAR); i--) {
            if (reading.tokens.isMark(i, '.')) {
                return false;
            }
            if (reading.tokens.isWord(i) && isCalled(reading.tokens.lower(i), stem)) {
                return true;
            }
        }
        return false;
    }

    /** "introaften" has the ending of a definite form. */
    private static boolean isCalled(String word, String stem) {
        return word.endsWith(stem) || stem(word).endsWith(stem);
    }

    private @Nullable LocalDate day(DateExpression date) {
        ResolvedDate day =
                date.isDay() && date.modifier() != Modifier.BY ? reading.dates.resolve(date, Direction.FUTURE) : null;
        LocalDate today = reading.dates.reference();
        return day != null && today != null && day.start().isAfter(today) ? day.start() : null;
    }
}
