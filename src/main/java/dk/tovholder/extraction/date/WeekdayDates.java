package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import dk.tovholder.extraction.date.DatePoint.NamedWeekday;
import dk.tovholder.extraction.date.DatePoint.WeekdayOf;
import org.jspecify.annotations.Nullable;

/** "mandag den 31. marts 2025", "tirs. 21/8", "på mandag", "næste onsdag", "torsdag i uge 34", "i mandags". */
final class WeekdayDates {
    private final Scan scan;
    private final DayDates days;
    private final Periods periods;

    WeekdayDates(Scan scan, DayDates days, Periods periods) {
        this.scan = scan;
        this.days = days;
        this.periods = periods;
    }

    /** What begins with the weekday at this token. */
    @Nullable Match read(int i) {
        Word word = scan.word(i);
        if (word == null || word.weekday == 0) {
            return null;
        }
        if (word.pastWeekday) {
            return scan.is(i - 1, Role.IN) ? Match.of(i - 1, i + 1, new NamedWeekday(word.weekday, -1)) : null;
        }
        int after = scan.afterDot(i + 1);
        Match date = withDate(i, word.weekday, afterSecond(word.shortWeekday ? after : i + 1));
        if (date != null) {
            return date;
        }
        return word.shortWeekday && !scan.isAlone(i, after) ? null : plain(i, word);
    }

    /** "lør-søn 8.-9. juni", "lørdag og søndag den 8.-9. juni": the second weekday is that of the second day. */
    private int afterSecond(int i) {
        boolean joint = scan.isDash(i) && scan.tokens.isGlued(i) || scan.isGluedMark(i, '/') || scan.is(i, Role.AND);
        boolean second = joint && scan.weekday(i + 1) > 0;
        return second ? scan.afterDot(i + 2) : i;
    }

    private @Nullable Match withDate(int i, int weekday, int after) {
        int at = scan.afterArticle(scan.afterComma(after));
        if (at >= scan.tokens.size() || !scan.joins(at) || !scan.joins(after)) {
            return null;
        }
        Match date = days.read(at, true);
        if (date == null || !(date.start() instanceof CalendarDay day)) {
            return null;
        }
        CalendarDay known = new CalendarDay(day.year(), day.month(), day.day(), weekday);
        return Match.range(i, date.to(), known, date.end());
    }

    private @Nullable Match plain(int i, Word word) {
        if (scan.is(i - 1, Role.EACH) || scan.isGluedMark(i + 1, '-') || i > 0 && scan.isGluedMark(i - 1, '-')) {
            return null;
        }
        int end = word.shortWeekday ? scan.afterDot(i + 1) : i + 1;
        int at = scan.is(end, Role.IN) ? end + 1 : end;
        Match week = scan.joins(at) ? periods.week(at) : null;
        if (week != null && week.start() != null && week.end() == null) {
            return Match.of(i, week.to(), new WeekdayOf(word.weekday, week.start()));
        }
        boolean again = scan.is(end, Role.AGAIN);
        int direction = direction(i);
        int from = direction == 0 || scan.is(i - 1, Role.AT) ? i : i - 1;
        boolean twice = again && direction > 0;
        return Match.of(from, twice ? end + 1 : end, new NamedWeekday(word.weekday, twice ? 2 : direction));
    }

    private int direction(int i) {
        if (!scan.joins(i)) {
            return 0;
        }
        if (scan.is(i - 1, Role.NEXT) || scan.is(i - 1, Role.AT)) {
            return 1;
        }
        return scan.is(i - 1, Role.LAST) ? -1 : 0;
    }
}
