package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import org.jspecify.annotations.Nullable;

/** "6/2-23", "5/9 2023", "21/8", "08-09-2022", "2024-10-22", "1.10.2018", "6.2.", "20.-24/9". */
final class NumericDates {
    private final Scan scan;
    private final Support support;

    NumericDates(Scan scan) {
        this.scan = scan;
        support = new Support(scan);
    }

    @Nullable Match read(int i) {
        return scan.isPlainNumber(i) && !support.isPartOfNumber(i) ? form(i, false) : null;
    }

    /** The date after the hyphen of a range. */
    @Nullable Match readSecond(int i) {
        return scan.isPlainNumber(i) ? form(i, true) : null;
    }

    private @Nullable Match form(int i, boolean second) {
        if (scan.tokens.length(i) == 4) {
            return iso(i);
        }
        if (!scan.isDay(i)) {
            return null;
        }
        if (scan.isGluedMark(i + 1, '/')) {
            return slashed(i);
        }
        if (scan.isDash(i + 1) && scan.tokens.isGlued(i + 1)) {
            Match date = dashed(i);
            return date == null ? sharedMonth(i) : date;
        }
        if (scan.isGluedMark(i + 1, '.')) {
            Match date = dotted(i, second);
            return date == null ? sharedMonth(i) : date;
        }
        return null;
    }

    /** 2024-10-22. */
    private @Nullable Match iso(int i) {
        boolean iso = scan.year(i) > 0
                && isGluedDash(i + 1)
                && isGluedMonth(i + 2)
                && isGluedDash(i + 3)
                && scan.isDay(i + 4)
                && scan.tokens.isGlued(i + 4)
                && !isGluedDash(i + 5);
        return iso ? date(i, i + 5, i + 4, i + 2, scan.year(i)) : null;
    }

    private @Nullable Match slashed(int i) {
        if (!isGluedMonth(i + 2)) {
            return null;
        }
        int after = i + 3;
        if (scan.isGluedMark(after, '/')) {
            return isGluedYear(after + 1) ? date(i, after + 2, i, i + 2, scan.anyYear(after + 1)) : null;
        }
        if (scan.isDash(after)) {
            int year = yearAfterDash(after);
            if (year > 0) {
                return date(i, after + 2, i, i + 2, year);
            }
        }
        if (scan.year(after) > 0 && scan.onSameLine(after) && !scan.isAmount(after + 1)) {
            return date(i, after + 1, i, i + 2, scan.year(after));
        }
        return support.isEnd(after) && support.isNoFraction(i, after) ? date(i, after, i, i + 2, 0) : null;
    }

    /** "6/2-23", "16/3 - 2022"; in "24/5-26/5" no year follows. */
    private int yearAfterDash(int dash) {
        boolean glued = scan.tokens.isGlued(dash + 1);
        int year = glued ? scan.anyYear(dash + 1) : scan.year(dash + 1);
        boolean another = scan.isGluedMark(dash + 2, '/')
                || scan.isGluedMark(dash + 2, '.') && scan.tokens.isNumber(dash + 3) && scan.tokens.isGlued(dash + 3);
        return another || scan.month(scan.afterDot(dash + 2)) > 0 ? 0 : year;
    }

    private @Nullable Match dashed(int i) {
        if (!isGluedMonth(i + 2)) {
            return null;
        }
        if (isGluedDash(i + 3) && isGluedYear(i + 4)) {
            return date(i, i + 5, i, i + 2, scan.anyYear(i + 4));
        }
        boolean padded = scan.tokens.length(i + 2) == 2 && scan.tokens.value(i + 2) < 10;
        boolean clock = scan.is(i + 3, Role.CLOCK);
        return (padded || clock) && support.isEnd(i + 3) ? date(i, i + 3, i, i + 2, 0) : null;
    }

    private @Nullable Match dotted(int i, boolean second) {
        int month = i + 2;
        if (!scan.isMonthNumber(month) || !scan.joins(month)) {
            return null;
        }
        boolean glued = scan.tokens.isGlued(month);
        boolean stop = scan.isGluedMark(month + 1, '.');
        int year = stop ? month + 2 : month + 1;
        boolean spacedYear = scan.year(year) > 0 && scan.onSameLine(year);
        boolean gluedYear = glued && stop && isGluedYear(year);
        boolean shortYear = glued && scan.isDash(year) && yearAfterDash(year) > 0;
        if (gluedYear || spacedYear && (stop || glued) && !scan.isAmount(year + 1)) {
            return date(i, year + 1, i, month, scan.anyYear(year));
        }
        if (shortYear) {
            return date(i, year + 2, i, month, yearAfterDash(year));
        }
        boolean date = glued && support.isEnd(year) && (second || support.isDottedDate(i, month, stop));
        return date ? date(i, year, i, month, 0) : null;
    }

    /** "20.-24/9", "22-23/11", "9.-10.6.": the day shares the month of the date after the hyphen. */
    private @Nullable Match sharedMonth(int i) {
        int dash = scan.afterDot(i + 1);
        int last = dash + 1;
        boolean range = scan.isDash(dash) && scan.isDay(last) && scan.tokens.value(last) > scan.tokens.value(i);
        boolean date = scan.isGluedMark(last + 1, '/') || scan.isGluedMark(last + 1, '.');
        boolean slash = scan.isGluedMark(last + 1, '/') && scan.tokens.isGlued(last);
        if (!range || !date || !(dash > i + 1 || slash || support.isSupported(i))) {
            return null;
        }
        Match end = scan.isGluedMark(last + 1, '/') ? slashed(last) : dotted(last, true);
        if (end == null || !(end.start() instanceof CalendarDay day)) {
            return null;
        }
        CalendarDay start = new CalendarDay(day.year(), day.month(), scan.tokens.value(i), 0);
        return Match.range(i, end.to(), start, day);
    }

    private Match date(int from, int to, int day, int month, int year) {
        return Match.of(from, to, new CalendarDay(year, scan.tokens.value(month), scan.tokens.value(day), 0));
    }

    private boolean isGluedDash(int i) {
        return scan.isDash(i) && scan.tokens.isGlued(i);
    }

    private boolean isGluedMonth(int i) {
        return scan.isMonthNumber(i) && scan.tokens.isGlued(i);
    }

    private boolean isGluedYear(int i) {
        return scan.tokens.isNumber(i) && scan.tokens.isGlued(i) && scan.anyYear(i) > 0 && support.isEnd(i + 1);
    }
}
