package dk.tovholder.extraction.date;

/** Days that share a month named after the last of them: "3., 4. og 17. maj". A chain is walked once only. */
final class DayChain {
    private final Scan scan;
    private final Separators separators;
    private final MonthOfDay month;
    private int start = -1;
    private int end = -1;
    private boolean dated;
    private int last;

    DayChain(Scan scan, Separators separators, MonthOfDay month) {
        this.scan = scan;
        this.separators = separators;
        this.month = month;
    }

    /**
     * Whether the days from here on end in a month; {@code month} has then read it.
     *
     * @param from the token after the first day
     * @param moved whether "til" is no range here
     */
    boolean hasMonth(int from, boolean moved) {
        if (from <= start || from > end) {
            walk(from, moved);
        }
        return dated && month.read(end, last);
    }

    private void walk(int from, boolean moved) {
        start = from - 1;
        end = from;
        dated = false;
        int after = afterSeparator(from, moved);
        while (after >= 0) {
            int day = separators.afterDayPrefix(after);
            if (!scan.isDay(day)) {
                return;
            }
            last = day;
            end = scan.afterDot(day + 1);
            dated = month.read(end, day);
            after = dated ? -1 : afterSeparator(end, true);
        }
    }

    private int afterSeparator(int i, boolean rangeToo) {
        int list = separators.afterList(i);
        return list < 0 && rangeToo ? separators.afterRange(i) : list;
    }
}
