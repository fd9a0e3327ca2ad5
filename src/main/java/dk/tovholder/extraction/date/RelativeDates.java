package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.Distance;
import dk.tovholder.extraction.date.DatePoint.EventDistance;
import dk.tovholder.extraction.date.DatePoint.NamedMonth;
import dk.tovholder.extraction.date.DatePoint.Period;
import org.jspecify.annotations.Nullable;

/** "i morgen", "om 14 dage", "3 uger siden", "senest 14 dage før", "næste måned", "de sidste to år", "i år". */
final class RelativeDates {
    private final Scan scan;

    RelativeDates(Scan scan) {
        this.scan = scan;
    }

    /** "i morgen" or "imorgen"; the second word, or the joined one, stands at this token. */
    @Nullable Match day(int i, Word word) {
        if (word.joinedDays != null) {
            return Match.of(i, i + 1, new Distance(word.joinedDays, Unit.DAY));
        }
        boolean after = scan.joins(i) && scan.is(i - 1, Role.IN);
        return after && word.days != null ? Match.of(i - 1, i + 1, new Distance(word.days, Unit.DAY)) : null;
    }

    /** "i år". */
    @Nullable Match thisYear(int i) {
        boolean year = scan.unit(i) == Unit.YEAR && scan.joins(i) && scan.is(i - 1, Role.IN);
        return year ? Match.of(i - 1, i + 1, new Period(Unit.YEAR, 0, 1)) : null;
    }

    /** A count ("14", "fjorten") at this token with its unit and what stands around them. */
    @Nullable Match counted(int i) {
        int count = scan.count(i);
        boolean half = count == 1 && scan.is(i + 1, Role.HALF) && scan.unit(i + 2) == Unit.YEAR;
        Unit unit = half ? Unit.HALF_YEAR : scan.joins(i + 1) ? scan.unit(i + 1) : null;
        if (count == 0 || unit == null || unit == Unit.HOUR || unit == Unit.MINUTE) {
            return null;
        }
        int after = half ? i + 3 : i + 2;
        if (scan.is(after, Role.AGO)) {
            return Match.of(i, after + 1, new Distance(-count, unit));
        }
        if (scan.is(after, Role.BEFORE)) {
            return Match.of(i, after, new EventDistance(-count, unit));
        }
        if (scan.is(after, Role.AFTER) && scan.is(i - 1, Role.BY)) {
            return Match.of(i, after, new EventDistance(count, unit));
        }
        if (scan.is(after, Role.FROM) && scan.is(after + 1, Role.IN) && isToday(after + 2)) {
            return Match.of(i, after + 3, new Distance(count, unit));
        }
        return isAhead(i) ? Match.of(i, after, new Distance(count, unit)) : null;
    }

    /** "dagen før", "ugen efter". */
    @Nullable Match besideEvent(int i, Unit unit) {
        boolean before = scan.is(i + 1, Role.BEFORE);
        boolean beside = scan.joins(i + 1) && (before || scan.is(i + 1, Role.AFTER));
        return beside ? Match.of(i, i + 2, new EventDistance(before ? -1 : 1, unit)) : null;
    }

    private boolean isToday(int i) {
        Word word = scan.word(i);
        return word != null && word.days != null && word.days == 0;
    }

    /** After "om", "inden", "inden for", "efter". */
    private boolean isAhead(int i) {
        if (!scan.joins(i)) {
            return false;
        }
        boolean within = scan.is(i - 1, Role.FOR) && scan.is(i - 2, Role.BEFORE);
        return within
                || scan.is(i - 1, Role.AHEAD)
                || scan.is(i - 1, Role.WITHIN)
                || scan.is(i - 1, Role.BEFORE)
                || scan.is(i - 1, Role.AFTER);
    }

    /** "næste måned", "sidste to uger", "næste marts"; the first word stands at this token. */
    @Nullable Match shifted(int i, int shift) {
        if (!scan.joins(i + 1)) {
            return null;
        }
        Unit unit = scan.unit(i + 1);
        if (unit != null && unit != Unit.HOUR && unit != Unit.MINUTE && unit != Unit.DAY) {
            return Match.of(i, i + 2, new Period(unit, shift, 1));
        }
        int month = scan.month(i + 1);
        if (month > 0 && shift > 0) {
            return Match.of(i, i + 2, new NamedMonth(month, 0, Portion.WHOLE));
        }
        int count = scan.count(i + 1);
        Unit counted = count > 0 && scan.joins(i + 2) ? scan.unit(i + 2) : null;
        if (counted == null || counted == Unit.HOUR || counted == Unit.MINUTE || shift == 0) {
            return null;
        }
        return Match.of(i, i + 3, new Period(counted, shift > 0 ? 1 : -count, count));
    }
}
