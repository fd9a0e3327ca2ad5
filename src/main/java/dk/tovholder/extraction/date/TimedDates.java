package dk.tovholder.extraction.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Brings a date and its time together, whichever comes first. */
final class TimedDates {
    private static final int MOST_BETWEEN = 3;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private final Scan scan;
    private final Matcher matcher;
    private final ClockTimes clocks;

    TimedDates(Scan scan) {
        this.scan = scan;
        matcher = new Matcher(scan);
        clocks = new ClockTimes(scan);
    }

    @Nullable Match read(int i) {
        if (scan.is(i, Role.CLOCK)) {
            return timeFirst(i, numberAfterClock(i), true);
        }
        Match date = matcher.date(i);
        if (date == null || date.start() instanceof DatePoint.NamedYear && scan.isGluedMark(i + 1, ':')) {
            return scan.tokens.isNumber(i) && !isPartOfOther(i) ? timeFirst(i, i, false) : null;
        }
        return isDay(date) ? withTime(date) : date;
    }

    private boolean isPartOfOther(int i) {
        boolean glued = i > 0 && scan.tokens.isGlued(i);
        return glued && !scan.tokens.isMark(i - 1, '(');
    }

    private static boolean isDay(Match date) {
        return new DateExpression(0, 0, 0, date.start(), null, null, Modifier.NONE).isDay();
    }

    /** "kl. 9", "kl.: 9:00". */
    private int numberAfterClock(int clock) {
        int at = scan.afterDot(clock + 1);
        return scan.tokens.isMark(at, ':') ? at + 1 : at;
    }

    private @Nullable Match timeFirst(int from, int number, boolean clock) {
        if (number >= scan.tokens.size() || number > from && !scan.joins(number)) {
            return null;
        }
        ClockTime time = clock ? clocks.afterClock(number) : clocks.bare(number, false);
        if (time == null) {
            return null;
        }
        int to = clocks.next();
        Match date = dateAfter(to);
        return date == null ? new Match(number, to, null, null, time) : date.with(time, number, date.to());
    }

    /** "kl. 9 på lørdag", "19:30, Lør, 20 sep", "15:00 i morgen": on the same line, with small words between at most. */
    private @Nullable Match dateAfter(int to) {
        int at = scan.afterComma(to);
        for (int i = 0; i < MOST_BETWEEN && at < scan.tokens.size() && scan.onSameLine(at); i++) {
            Match date = matcher.date(at);
            if (date != null) {
                return isDay(date) && date.from() >= to ? date : null;
            }
            int after = scan.afterArticle(at);
            if (after == at && !scan.is(at, Role.AT) && !scan.is(at, Role.IN)) {
                return null;
            }
            at = Math.max(after, at + 1);
        }
        return null;
    }

    private Match withTime(Match date) {
        int at = scan.afterComma(date.to());
        ClockTime iso = isoTime(date.to());
        if (iso != null) {
            return date.with(iso, date.from(), date.to() + 3);
        }
        boolean bracket = scan.tokens.isMark(at, '(') && scan.is(at + 1, Role.CLOCK);
        at = bracket ? at + 1 : at;
        if (!scan.joins(at)) {
            return date;
        }
        boolean between = scan.is(at, Role.FROM) || scan.is(at, Role.BETWEEN);
        if (between || scan.is(at, Role.ABOUT) || scan.is(at, Role.AFTER) || scan.is(at, Role.BEFORE)) {
            at = scan.afterDot(at + 1);
        }
        ClockTime time = timeAfterDate(at, between);
        return time == null ? date : date.with(time, date.from(), afterBracket(clocks.next(), bracket));
    }

    /** "T17:00" after "2025-02-05". */
    private @Nullable ClockTime isoTime(int at) {
        boolean parts = at + 2 < scan.tokens.size()
                && scan.tokens.isWord(at)
                && scan.tokens.isGlued(at)
                && scan.tokens.length(at) == 3
                && scan.isGluedMark(at + 1, ':')
                && scan.isPlainNumber(at + 2)
                && scan.tokens.isGlued(at + 2)
                && scan.tokens.value(at + 2) < MINUTES;
        String word = parts ? scan.tokens.word(at) : "";
        if (word.isEmpty() || word.charAt(0) != 'T' || !isDigit(word.charAt(1)) || !isDigit(word.charAt(2))) {
            return null;
        }
        int hour = (word.charAt(1) - '0') * 10 + word.charAt(2) - '0';
        return hour < HOURS ? new ClockTime(LocalTime.of(hour, scan.tokens.value(at + 2)), null, true) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int afterBracket(int i, boolean bracket) {
        return bracket && scan.tokens.isMark(i, ')') ? i + 1 : i;
    }

    private @Nullable ClockTime timeAfterDate(int at, boolean between) {
        if (scan.is(at, Role.CLOCK)) {
            return clocks.afterClock(numberAfterClock(at));
        }
        if (!scan.onSameLine(at)) {
            return null;
        }
        ClockTime time = clocks.bare(at, true);
        return time == null && between ? clocks.between(at) : time;
    }
}
