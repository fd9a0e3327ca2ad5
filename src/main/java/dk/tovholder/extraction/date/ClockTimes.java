package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** "kl. 19,00", "kl 1900", "9.30 – 12.00", "kl. 9-14", "fra 9 til 11", "19 - ca. 20.45", "15:15". */
final class ClockTimes {
    private final Scan scan;
    private int next;
    private boolean exact;

    ClockTimes(Scan scan) {
        this.scan = scan;
    }

    /** The token after what was read last. */
    int next() {
        return next;
    }

    /** A time after "kl." whose number is this token: bare hours count. */
    @Nullable ClockTime afterClock(int i) {
        LocalTime start = time(i, true);
        return start == null || isDate(i) ? null : upTo(start, scan.is(i - 3, Role.BETWEEN));
    }

    /** A time without "kl.": with a colon anywhere, with a full stop only as a range, alone in a cell or after a date. */
    @Nullable ClockTime bare(int i, boolean afterDate) {
        if (!scan.isPlainNumber(i) || scan.tokens.length(i) > 2) {
            return null;
        }
        boolean colon = scan.isGluedMark(i + 1, ':');
        if (!colon && !scan.isGluedMark(i + 1, '.')) {
            return null;
        }
        LocalTime start = time(i, false);
        if (start == null || isContinued(next)) {
            return null;
        }
        int afterStart = next;
        ClockTime time = upTo(start, scan.is(i - 1, Role.BETWEEN));
        boolean range = time.end() != null && isExact(afterStart, next);
        return colon || range || afterDate || isTableCell(i, afterStart) ? time : null;
    }

    /** "fra 9 til 11", "mellem 9:30 og 11:00" after a day: bare hours, but both. */
    @Nullable ClockTime between(int i) {
        LocalTime start = time(i, true);
        ClockTime time = start == null ? null : upTo(start, true);
        return time == null || time.end() == null ? null : time;
    }

    private ClockTime upTo(LocalTime start, boolean between) {
        boolean exactStart = exact;
        int afterStart = next;
        int at = afterSeparator(next, between);
        LocalTime end = at < 0 ? null : time(at, true);
        if (end == null || isContinued(next) || isDate(at) || !exact && !end.isAfter(start)) {
            next = afterStart;
            return new ClockTime(start, null, exactStart);
        }
        return new ClockTime(start, end, exactStart || exact);
    }

    private int afterSeparator(int i, boolean between) {
        if (!scan.onSameLine(i)) {
            return -1;
        }
        boolean word = scan.is(i, Role.TO) || between && scan.is(i, Role.AND);
        int at = scan.isDash(i) || word ? i + 1 : -1;
        if (at > 0 && scan.is(at, Role.ABOUT)) {
            at = scan.afterDot(at + 1);
        }
        if (at > 0 && scan.is(at, Role.CLOCK)) {
            at = scan.afterDot(at + 1);
        }
        return at;
    }

    private @Nullable LocalTime time(int i, boolean bareHour) {
        if (!scan.tokens.isNumber(i) || scan.tokens.has(i, Tokens.GROUPED)) {
            return null;
        }
        exact = true;
        next = i + 1;
        if (scan.tokens.has(i, Tokens.DECIMAL)) {
            return decimal(i);
        }
        int value = scan.tokens.value(i);
        if (scan.tokens.length(i) == 4 && bareHour) {
            return of(value / 100, value % 100);
        }
        if (scan.tokens.length(i) > 2) {
            return null;
        }
        boolean mark = scan.isGluedMark(i + 1, ':') || scan.isGluedMark(i + 1, '.');
        if (mark && scan.isPlainNumber(i + 2) && scan.tokens.isGlued(i + 2) && scan.tokens.length(i + 2) == 2) {
            next = i + 3;
            return of(value, scan.tokens.value(i + 2));
        }
        exact = false;
        return bareHour ? of(value, 0) : null;
    }

    /** "19,00" is one number. */
    private @Nullable LocalTime decimal(int i) {
        char[] chars = scan.tokens.text().chars();
        int end = scan.tokens.end(i);
        boolean minutes = chars[end - 3] == ',';
        return minutes ? of(scan.tokens.value(i), (chars[end - 2] - '0') * 10 + chars[end - 1] - '0') : null;
    }

    private static @Nullable LocalTime of(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return LocalTime.MIDNIGHT;
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private boolean isExact(int from, int to) {
        return to - from >= 4;
    }

    /** "1.10.2018" and "12.00 kr." are no times. */
    private boolean isContinued(int i) {
        boolean mark = scan.isGluedMark(i, '.') || scan.isGluedMark(i, ':') || scan.isGluedMark(i, '/');
        boolean digits = mark && scan.tokens.isGlued(i + 1) && (scan.tokens.isNumber(i + 1) || scan.isDash(i + 1));
        boolean amount = scan.onSameLine(i) && (scan.isAmount(i) || scan.tokens.isMark(i, '%'));
        return digits
                || amount
                || scan.month(scan.afterDot(i)) > 0 && !scan.tokens.has(scan.afterDot(i), Tokens.CAPITALISED);
    }

    /** The number begins a date: "kl. 9 - 6. maj" ends at nine; after "kl. 17. August Holm takkede" stands a name. */
    private boolean isDate(int i) {
        int after = scan.afterDot(i + 1);
        boolean sentence = after > i + 1 && after < scan.tokens.size() && scan.tokens.has(after, Tokens.CAPITALISED);
        boolean month = scan.month(after) > 0 && scan.joins(after) && !sentence;
        return next == i + 1 && (month || scan.isGluedMark(i + 1, '/'));
    }

    private boolean isTableCell(int i, int after) {
        int end = scan.isDash(after) ? after + 1 : after;
        boolean tabular = scan.tokens.isMark(end, '|')
                || end < scan.tokens.size() && scan.tokens.has(end, Tokens.TAB)
                || scan.tokens.has(i, Tokens.TAB);
        return tabular && scan.isAlone(i, end);
    }
}
