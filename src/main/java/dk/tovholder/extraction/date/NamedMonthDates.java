package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "6. december", "7.maj", "den 3. og 17. maj", "12.-14. juni 2025", "den 20. til den 27. april", "tredje marts". */
final class NamedMonthDates {
    private static final int MOST_DAYS = 12;

    private final Scan scan;
    private final Separators separators;
    private final Years years;
    private int month;
    private int next;

    NamedMonthDates(Scan scan) {
        this.scan = scan;
        separators = new Separators(scan);
        years = new Years(scan);
    }

    /** The date whose day is this token, a number or an ordinal. */
    @Nullable Match read(int i) {
        int first = day(i);
        if (first == 0) {
            return null;
        }
        int afterFirst = scan.afterDot(i + 1);
        if (monthAt(afterFirst, i)) {
            return Match.of(i, next, new CalendarDay(years.year(), month, first, 0));
        }
        return scan.isDay(i) ? list(i, first, afterFirst) : null;
    }

    private int day(int i) {
        if (scan.isDay(i)) {
            return scan.tokens.value(i);
        }
        Word word = scan.word(i);
        return word == null ? 0 : Math.max(0, word.ordinal);
    }

    /** The first of several days that share a month named later. */
    private @Nullable Match list(int i, int first, int afterFirst) {
        boolean moved = separators.isMoved(i);
        int range = moved ? -1 : separators.afterRange(afterFirst);
        int at = range < 0 ? afterFirst : separators.afterDayPrefix(range);
        int last = 0;
        int end = afterFirst;
        if (range >= 0) {
            if (!scan.isDay(at)) {
                return null;
            }
            last = scan.tokens.value(at);
            at = scan.afterDot(at + 1);
            end = at;
            if (monthAt(at, at - 1)) {
                return range(i, next, first, last);
            }
        }
        return sharedMonth(at, i, moved) ? range(i, end, first, last) : null;
    }

    private Match range(int from, int to, int first, int last) {
        CalendarDay start = new CalendarDay(years.year(), month, first, 0);
        CalendarDay end = last > first ? new CalendarDay(years.year(), month, last, 0) : null;
        return Match.range(from, to, start, end);
    }

    /** Looks ahead over further days for the month they share. */
    private boolean sharedMonth(int from, int first, boolean moved) {
        int at = from;
        for (int i = 0; i < MOST_DAYS; i++) {
            int after = separators.afterList(at);
            if (after < 0) {
                after = i == 0 && !moved ? -1 : separators.afterRange(at);
            }
            if (after < 0) {
                return false;
            }
            int day = separators.afterDayPrefix(after);
            if (!scan.isDay(day)) {
                return false;
            }
            at = scan.afterDot(day + 1);
            if (monthAt(at, first)) {
                return true;
            }
        }
        return false;
    }

    /** A month (and a year) here; {@code day} is the token that makes it a date. */
    private boolean monthAt(int i, int day) {
        Word word = scan.joins(i) ? scan.word(i) : null;
        if (word == null || word.month == 0 || isName(word, i, day) || isCompound(i)) {
            return false;
        }
        month = word.month;
        next = years.read(word.shortMonth ? scan.afterDot(i + 1) : i + 1);
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
