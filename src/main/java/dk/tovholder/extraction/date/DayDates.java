package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import org.jspecify.annotations.Nullable;

/** A day of the calendar that begins with its number, and ranges of two such days. */
final class DayDates {
    private final Scan scan;
    private final NamedMonthDates named;
    private final NumericDates numeric;
    private final Support support;
    private final Separators separators;

    DayDates(Scan scan) {
        this.scan = scan;
        named = new NamedMonthDates(scan);
        numeric = new NumericDates(scan);
        support = new Support(scan);
        separators = new Separators(scan);
    }

    /**
     * The date whose day (or year) is the number at this token.
     *
     * @param supported a weekday or an article stands before it
     */
    @Nullable Match read(int i, boolean supported) {
        Match date = single(i, supported);
        if (date == null || date.end() != null || !(date.start() instanceof CalendarDay start)) {
            return date;
        }
        return start.month() == 0 || separators.isMoved(i) ? date : rangeFrom(date, start);
    }

    private @Nullable Match single(int i, boolean supported) {
        boolean number = scan.tokens.isNumber(i);
        if (number && (support.isPartOfNumber(i) || !supported && support.isBlocked(i))) {
            return null;
        }
        Match date = named.read(i);
        if (date == null && number) {
            date = numeric.read(i);
        }
        return date == null && (supported || scan.hasArticle(i)) ? bareDay(i) : date;
    }

    /** "13. juli til 15. juli", "24/5-26/5": the same month is said twice, or another one. */
    private Match rangeFrom(Match date, CalendarDay start) {
        int after = separators.afterRange(date.to());
        if (after < 0 || after >= scan.tokens.size() || !scan.joins(after)) {
            return date;
        }
        int at = separators.afterDayPrefix(after);
        Match last = at < scan.tokens.size() && scan.isDay(at) ? secondDate(at) : null;
        if (last == null
                || last.end() != null
                || isListed(date.from(), last.to())
                || !(last.start() instanceof CalendarDay end)
                || end.month() == 0) {
            return date;
        }
        int year = start.year();
        if (year == 0 && end.year() > 0) {
            year = start.month() > end.month() ? end.year() - 1 : end.year();
        }
        CalendarDay first = new CalendarDay(year, start.month(), start.day(), start.weekday());
        return Match.range(date.from(), last.to(), first, end);
    }

    /** "10. januar – 7. februar – 6. marts" is a list. */
    private boolean isListed(int from, int to) {
        int after = scan.isDash(to) ? separators.afterDayPrefix(to + 1) : -1;
        boolean before = scan.isDash(from - 1) && (scan.month(from - 2) > 0 || scan.tokens.isNumber(from - 2));
        return before || after > 0 && scan.isDay(after);
    }

    private @Nullable Match secondDate(int at) {
        Match date = named.read(at);
        return date == null ? numeric.readSecond(at) : date;
    }

    /** "den 15.", "inden d. 21.", "d. 20. ds." */
    private @Nullable Match bareDay(int i) {
        if (!scan.isDay(i)) {
            return null;
        }
        int end = scan.afterDot(i + 1);
        if (scan.is(end, Role.OF_THIS)) {
            return Match.of(i, end + 1, new CalendarDay(0, 0, scan.tokens.value(i), 0));
        }
        Match inMonth = inShiftedMonth(i, end);
        if (inMonth != null) {
            return inMonth;
        }
        boolean stop = end > i + 1;
        boolean ends = scan.isCellEnd(end)
                || !scan.tokens.isWord(end) && !scan.tokens.isNumber(end) && scan.tokens.isSpaced(end + 1)
                || stop && scan.isCapitalised(end) && scan.tokens.isSpaced(end)
                || scan.is(end, Role.AFTER_BARE_DAY);
        boolean monthly = scan.is(end, Role.IN);
        return ends && !monthly && !scan.isAmount(end)
                ? Match.of(i, end, new CalendarDay(0, 0, scan.tokens.value(i), 0))
                : null;
    }

    /** "den 3. i næste måned", "den 20. i denne måned". */
    private @Nullable Match inShiftedMonth(int i, int end) {
        boolean month = scan.is(end, Role.IN) && scan.unit(end + 2) == Unit.MONTH;
        boolean next = scan.is(end + 1, Role.NEXT);
        if (!month || !next && !scan.is(end + 1, Role.THIS)) {
            return null;
        }
        DatePoint.Period period = new DatePoint.Period(Unit.MONTH, next ? 1 : 0, 1);
        return Match.of(i, end + 3, new DatePoint.DayOf(scan.tokens.value(i), period));
    }
}
