package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/** Tries the parsers that the token at hand may start. */
final class Matcher {
    private final Scan scan;
    private final DayDates days;
    private final NthDates nth;
    private final Periods periods;
    private final Months months;
    private final RelativeDates relative;
    private final WeekdayDates weekdays;
    private final YearDates years;

    Matcher(Scan scan) {
        this.scan = scan;
        months = new Months(scan);
        days = new DayDates(scan);
        nth = new NthDates(scan);
        periods = new Periods(scan, months);
        relative = new RelativeDates(scan);
        weekdays = new WeekdayDates(scan, days, periods);
        years = new YearDates(scan);
    }

    /** A date or period that starts (or whose decisive word stands) at this token; no bare times. */
    @Nullable Match date(int i) {
        if (scan.tokens.isNumber(i)) {
            return number(i);
        }
        Word word = scan.word(i);
        return word == null ? null : word(i, word);
    }

    private @Nullable Match number(int i) {
        Match found = days.read(i, false);
        if (found == null) {
            found = nth.read(i);
        }
        if (found == null) {
            found = periods.partOfYear(i);
        }
        if (found == null) {
            found = relative.counted(i);
        }
        return found == null ? years.read(i) : found;
    }

    private @Nullable Match word(int i, Word word) {
        Match found = null;
        if (word.weekday > 0) {
            found = weekdays.read(i);
        } else if (word.month > 0) {
            found = months.read(i);
        } else if (word.days != null || word.joinedDays != null) {
            found = relative.day(i, word);
        }
        if (found == null && word.ordinal != 0) {
            found = ordinal(i);
        }
        if (found == null && word.number > 0) {
            found = relative.counted(i);
        }
        return found == null ? period(i, word) : found;
    }

    private @Nullable Match ordinal(int i) {
        Match found = nth.read(i);
        if (found == null) {
            found = days.read(i, false);
        }
        return found == null ? periods.partOfYear(i) : found;
    }

    private @Nullable Match period(int i, Word word) {
        if (word.feast != null) {
            return nth.feast(i, i, word.feast);
        }
        if (word.quarter > 0) {
            return periods.quarter(i, word.quarter);
        }
        if (word.season > 0) {
            return periods.season(i, word.season);
        }
        Portion portion = portion(word);
        if (portion != Portion.WHOLE) {
            return periods.portion(i, portion);
        }
        return roles(i, word);
    }

    private @Nullable Match roles(int i, Word word) {
        if (word.is(Role.WEEK)) {
            return periods.week(i);
        }
        Integer shift = periods.shift(i);
        if (shift != null) {
            return relative.shifted(i, shift);
        }
        Unit definite = word.is(Role.THE_DAY) ? Unit.DAY : periods.definiteUnit(i);
        if (definite != null) {
            return relative.besideEvent(i, definite);
        }
        return word.unit == Unit.YEAR ? relative.thisYear(i) : periods.endOf(i);
    }

    private static Portion portion(Word word) {
        if (word.is(Role.PORTION_START)) {
            return Portion.START;
        }
        if (word.is(Role.PORTION_MIDDLE)) {
            return Portion.MIDDLE;
        }
        return word.is(Role.PORTION_END) ? Portion.END : Portion.WHOLE;
    }
}
