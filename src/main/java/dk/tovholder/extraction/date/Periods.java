package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.EndOf;
import dk.tovholder.extraction.date.DatePoint.IsoWeek;
import dk.tovholder.extraction.date.DatePoint.NamedMonth;
import dk.tovholder.extraction.date.DatePoint.NamedSeason;
import dk.tovholder.extraction.date.DatePoint.NamedYear;
import dk.tovholder.extraction.date.DatePoint.PartOfYear;
import dk.tovholder.extraction.date.DatePoint.Period;
import org.jspecify.annotations.Nullable;

/** Weeks, quarters, half-years, seasons, and parts and ends of periods. Months and years have their own classes. */
final class Periods {
    private static final int MOST_WEEKS = 53;
    private final Scan scan;
    private final Years years;
    private final Months months;
    private final Separators separators;

    Periods(Scan scan, Months months) {
        this.scan = scan;
        this.months = months;
        years = new Years(scan);
        separators = new Separators(scan);
    }

    /** "uge 34", "uge 7-8", "uge 12, 2025", "næste uge", "denne uge". */
    @Nullable Match week(int i) {
        if (scan.is(i, Role.WEEK)) {
            return numberedWeek(i);
        }
        Integer shift = shift(i);
        return shift != null && scan.joins(i + 1) && scan.unit(i + 1) == Unit.WEEK
                ? Match.of(i, i + 2, new Period(Unit.WEEK, shift, 1))
                : null;
    }

    /** "næste" 1, "sidste" -1, "denne" 0. */
    @Nullable Integer shift(int i) {
        if (scan.is(i, Role.NEXT)) {
            return 1;
        }
        if (scan.is(i, Role.LAST)) {
            return -1;
        }
        return scan.is(i, Role.THIS) ? 0 : null;
    }

    private @Nullable Match numberedWeek(int i) {
        int at = scan.afterDot(i + 1);
        boolean letter = scan.tokens.length(i) == 1 && at == i + 1;
        if (letter || !isWeekNumber(at)) {
            return null;
        }
        int week = scan.tokens.value(at);
        int to = weekYear(at + 1);
        int year = years.year();
        int last = week;
        int next = afterSeparator(to);
        while (next >= 0 && isNextWeek(last, next)) {
            last = scan.tokens.value(next);
            to = weekYear(next + 1);
            next = afterSeparator(to);
        }
        int lastYear = years.year();
        return last == week
                ? Match.of(i, to, new IsoWeek(week, year))
                : Match.range(i, to, new IsoWeek(week, year == 0 ? lastYear : year), new IsoWeek(last, lastYear));
    }

    private int afterSeparator(int i) {
        int range = separators.afterRange(i);
        return range < 0 ? separators.afterList(i) : range;
    }

    /** "uge 33 og 34", "uge 7-9", but not "uge 33 og 4 stole". */
    private boolean isNextWeek(int week, int i) {
        if (!isWeekNumber(i) || scan.isAmount(i + 1)) {
            return false;
        }
        boolean date = scan.isGluedMark(i + 1, '/') && scan.year(i + 2) == 0 || scan.month(scan.afterDot(i + 1)) > 0;
        boolean range = scan.isDash(i - 1) || scan.is(i - 1, Role.TO);
        return !date && (range || scan.tokens.value(i) == week + 1);
    }

    private boolean isWeekNumber(int i) {
        return scan.isPlainNumber(i)
                && scan.joins(i)
                && scan.tokens.length(i) <= 2
                && scan.tokens.value(i) >= 1
                && scan.tokens.value(i) <= MOST_WEEKS;
    }

    private int weekYear(int i) {
        boolean slash = scan.isGluedMark(i, '/') && scan.year(i + 1) > 0;
        int to = years.readSpaced(slash ? i + 1 : i);
        return slash && to == i + 1 ? readGlued(i + 1) : to;
    }

    private int readGlued(int i) {
        years.set(scan.year(i));
        return i + 1;
    }

    /** "3. kvartal 2025", "tredje kvartal", "2. halvår"; the number or ordinal stands at this token. */
    @Nullable Match partOfYear(int i) {
        Word word = scan.word(i);
        int number = scan.isDay(i) ? scan.tokens.value(i) : word == null ? 0 : word.ordinal;
        int at = scan.afterDot(i + 1);
        Unit unit = scan.joins(at) ? scan.unit(at) : null;
        boolean part = unit == Unit.QUARTER && number <= 4 || unit == Unit.HALF_YEAR && number <= 2;
        if (number < 1 || !part || unit == null) {
            return null;
        }
        int to = years.readSpaced(scan.tokens.length(at) == 2 ? scan.afterDot(at + 1) : at + 1);
        return Match.of(i, to, new PartOfYear(unit, number, years.year()));
    }

    /** "Q3 2025". */
    @Nullable Match quarter(int i, int number) {
        int to = years.readSpaced(i + 1);
        return Match.of(i, to, new PartOfYear(Unit.QUARTER, number, years.year()));
    }

    /** "foråret", "vinteren 2024/25"; without an article ("forår 2025") only with its year. */
    @Nullable Match season(int i, int season) {
        int to = years.readSpaced(i + 1);
        int year = years.year();
        boolean twoYears = year > 0 && scan.isGluedMark(to, '/') && scan.anyYear(to + 1) == year + 1;
        boolean definite = scan.tokens.length(i) > 3
                && (scan.tokens.lower(i).endsWith("en") || scan.tokens.lower(i).endsWith("et"));
        return year > 0 || definite ? Match.of(i, twoYears ? to + 2 : to, new NamedSeason(season, year)) : null;
    }

    /** "primo 2026", "ultimo november", "slutningen af maj". */
    @Nullable Match portion(int i, Portion portion) {
        int at = scan.is(i + 1, Role.OF) ? i + 2 : i + 1;
        if (!scan.joins(at)) {
            return null;
        }
        Match month = months.after(at);
        if (month != null && month.start() instanceof NamedMonth named) {
            return Match.of(i, month.to(), new NamedMonth(named.month(), named.year(), portion));
        }
        int year = scan.year(at);
        return year > 0 ? Match.of(i, at + 1, new NamedYear(year, portion)) : null;
    }

    /** "udgangen af maj", "udgangen af uge 42", "udgangen af året", "månedens udgang". */
    @Nullable Match endOf(int i) {
        if (scan.is(i + 1, Role.END)) {
            Unit unit = ownerUnit(i);
            return unit == null ? null : Match.of(i, i + 2, new EndOf(new Period(unit, 0, 1)));
        }
        if (!scan.is(i, Role.END_OF) || !scan.is(i + 1, Role.OF) || !scan.joins(i + 2)) {
            return null;
        }
        Match period = period(i + 2);
        return period == null || period.start() == null ? null : Match.of(i, period.to(), new EndOf(period.start()));
    }

    private @Nullable Match period(int i) {
        Match month = months.after(i);
        if (month != null) {
            return month;
        }
        Match week = week(i);
        if (week != null) {
            return week;
        }
        if (scan.year(i) > 0) {
            return Match.of(i, i + 1, new NamedYear(scan.year(i), Portion.WHOLE));
        }
        Unit unit = definiteUnit(i);
        return unit == null ? partOfYear(i) : Match.of(i, i + 1, new Period(unit, 0, 1));
    }

    /** "måneden", "ugen", "året"; a day only where asked of its own. */
    @Nullable Unit definiteUnit(int i) {
        if (scan.is(i, Role.THE_MONTH)) {
            return Unit.MONTH;
        }
        if (scan.is(i, Role.THE_WEEK)) {
            return Unit.WEEK;
        }
        return scan.is(i, Role.THE_YEAR) ? Unit.YEAR : null;
    }

    private @Nullable Unit ownerUnit(int i) {
        if (scan.is(i, Role.OF_THE_MONTH)) {
            return Unit.MONTH;
        }
        if (scan.is(i, Role.OF_THE_WEEK)) {
            return Unit.WEEK;
        }
        return scan.is(i, Role.OF_THE_YEAR) ? Unit.YEAR : null;
    }
}
