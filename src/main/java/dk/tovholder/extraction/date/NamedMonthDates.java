package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/** "6. december", "7.maj", "den 3. og 17. maj", "12.-14. juni 2025", "den 20. til den 27. april", "tredje marts". */
final class NamedMonthDates {
    private final Scan scan;
    private final Separators separators;
    private final MonthOfDay month;
    private final DayChain chain;

    NamedMonthDates(Scan scan) {
        this.scan = scan;
        separators = new Separators(scan);
        month = new MonthOfDay(scan);
        chain = new DayChain(scan, separators, month);
    }

    /** The date whose day is this token, a number or an ordinal. */
    @Nullable Match read(int i) {
        int first = day(i);
        if (first == 0) {
            return null;
        }
        int afterFirst = scan.afterDot(i + 1);
        if (month.read(afterFirst, i)) {
            return Match.of(i, month.next(), month.day(first));
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
        boolean slash = afterFirst > i + 1 && scan.isGluedMark(afterFirst, '/');
        int range = moved ? -1 : slash ? afterFirst + 1 : separators.afterRange(afterFirst);
        if (range < 0) {
            return chain.hasMonth(afterFirst, moved) ? Match.of(i, afterFirst, month.day(first)) : null;
        }
        int last = separators.afterDayPrefix(range);
        if (!scan.isDay(last)) {
            return null;
        }
        int end = scan.afterDot(last + 1);
        if (month.read(end, last)) {
            return range(i, month.next(), first, last);
        }
        return chain.hasMonth(end, false) ? range(i, end, first, last) : null;
    }

    private Match range(int from, int to, int first, int last) {
        int day = scan.tokens.value(last);
        return Match.range(from, to, month.day(first), day > first ? month.day(day) : null);
    }
}
