package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;

/** The year after a date or period: "maj 2025", "6. februar, 2025". */
final class Years {
    private static final int FIRST_SHORT = 15;
    private static final int LAST_SHORT = 40;

    private final Scan scan;
    private int year;

    Years(Scan scan) {
        this.scan = scan;
    }

    /** The year that {@link #read} found, or 0. */
    int year() {
        return year;
    }

    void set(int newYear) {
        year = newYear;
    }

    /** Looks for a year of four digits, or two after a hyphen ("6. februar-23"); returns the token after it, or the same where none stands there. */
    int read(int i) {
        year = 0;
        if (scan.isDash(i) && isGluedYear(i + 1)) {
            year = scan.anyYear(i + 1);
            return i + 2;
        }
        return readSpaced(i);
    }

    /** Looks for a year of four digits after a blank; returns the token after it, or the same where none stands there. */
    int readSpaced(int i) {
        year = 0;
        int at = scan.afterComma(i);
        if (!scan.joins(at) || at < scan.tokens.size() && scan.tokens.has(at, Tokens.NEWLINE) && at > i) {
            return i;
        }
        int found = scan.year(at);
        if (found == 0 || scan.isAmount(at + 1) || scan.tokens.isGlued(at)) {
            return i;
        }
        year = found;
        return at + 1;
    }

    /** Two digits after a day and its month that nothing goes on from: "14. maj 24". */
    int readShort(int i) {
        year = 0;
        boolean digits = i < scan.tokens.size()
                && scan.onSameLine(i)
                && scan.tokens.isSpaced(i)
                && scan.isPlainNumber(i)
                && scan.tokens.length(i) == 2
                && scan.tokens.value(i) >= FIRST_SHORT
                && scan.tokens.value(i) < LAST_SHORT;
        if (!digits || !isEnd(i + 1)) {
            return i;
        }
        year = scan.anyYear(i);
        return i + 1;
    }

    private boolean isEnd(int i) {
        boolean stop = scan.tokens.isMark(i, '.') && !(scan.tokens.isNumber(i + 1) && scan.tokens.isGlued(i + 1));
        return scan.isCellEnd(i)
                || stop
                || scan.tokens.isMark(i, ',') && scan.tokens.isSpaced(i + 1)
                || scan.tokens.isMark(i, ')')
                || scan.is(i, Role.CLOCK)
                || scan.is(i, Role.IN);
    }

    private boolean isGluedYear(int i) {
        return scan.tokens.isNumber(i)
                && scan.tokens.isGlued(i)
                && scan.anyYear(i) > 0
                && !scan.isGluedMark(i + 1, '.')
                && !scan.isGluedMark(i + 1, '/');
    }
}
