package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import dk.tovholder.extraction.text.Tokens;

/** The month, and perhaps the year, after the number of a day. */
final class MonthOfDay {
    private final Scan scan;
    private final Years years;
    private int month;
    private int next;

    MonthOfDay(Scan scan) {
        this.scan = scan;
        years = new Years(scan);
    }

    /** The token after what {@link #read} found. */
    int next() {
        return next;
    }

    /** This day of the month that {@link #read} found. */
    CalendarDay day(int day) {
        return new CalendarDay(years.year(), month, day, 0);
    }

    /** Whether a month stands here; {@code day} is the token that makes it a date. */
    boolean read(int i, int day) {
        Word word = scan.joins(i) ? scan.word(i) : null;
        if (word == null || word.month == 0 || isName(word, i, day) || isCompound(i)) {
            return false;
        }
        month = word.month;
        int after = word.shortMonth ? scan.afterDot(i + 1) : i + 1;
        next = years.read(after);
        if (next == after) {
            next = years.readShort(after);
        }
        return true;
    }

    /** "3. Jan Petersen" in a list is a person. */
    private boolean isName(Word word, int i, int day) {
        return word.is(Role.NAME)
                && scan.isCapitalised(i)
                && scan.onSameLine(i + 1)
                && scan.isCapitalised(i + 1)
                && scan.tokens.has(day, Tokens.NEWLINE)
                && !scan.hasArticle(day);
    }

    /** "3. maj-mødet", "2. August måneds regnskab". */
    private boolean isCompound(int i) {
        boolean hyphen = scan.isGluedMark(i + 1, '-') && scan.tokens.isWord(i + 2) && scan.tokens.isGlued(i + 2);
        return hyphen || scan.unit(i + 1) == Unit.MONTH;
    }
}
