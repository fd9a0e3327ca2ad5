package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;

/** The year after a date or period: "maj 2025", "6. februar, 2025". */
final class Years {
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
        if (found == 0 || scan.is(at + 1, Role.AMOUNT) || scan.tokens.isGlued(at)) {
            return i;
        }
        year = found;
        return at + 1;
    }

    private boolean isGluedYear(int i) {
        return scan.tokens.isNumber(i)
                && scan.tokens.isGlued(i)
                && scan.anyYear(i) > 0
                && !scan.isGluedMark(i + 1, '.')
                && !scan.isGluedMark(i + 1, '/');
    }
}
