package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.NamedYear;
import org.jspecify.annotations.Nullable;

/** A bare year ("i 2025") or several ("2023-2024", "2024/25"). */
final class YearDates {
    private static final int FIRST = 1950;
    private static final int LAST = 2059;
    private final Scan scan;

    YearDates(Scan scan) {
        this.scan = scan;
    }

    @Nullable Match read(int i) {
        int year = scan.year(i);
        if (year < FIRST || year > LAST || isPartOfOther(i) || isAmountOrPlace(i)) {
            return null;
        }
        NamedYear start = new NamedYear(year, Portion.WHOLE);
        boolean joint = scan.isGluedMark(i + 1, '/') || scan.isDash(i + 1);
        int second = joint && scan.tokens.isNumber(i + 2) ? scan.anyYear(i + 2) : 0;
        if (second > year && second <= LAST && !isContinued(i + 3)) {
            return Match.range(i, i + 3, start, new NamedYear(second, Portion.WHOLE));
        }
        return isContinued(i + 1) ? null : Match.of(i, i + 1, start);
    }

    private boolean isPartOfOther(int i) {
        boolean glued = i > 0 && scan.tokens.isGlued(i);
        boolean bracket =
                scan.tokens.isMark(i - 1, '(') || scan.tokens.isMark(i - 1, '"') || scan.tokens.isMark(i - 1, '”');
        return glued && !bracket || i > 0 && scan.is(i - 1, Role.NO_DATE_AFTER);
    }

    /** "2000 kr.", "2000 Frederiksberg". */
    private boolean isAmountOrPlace(int i) {
        return scan.isAmount(i + 1) || scan.tokens.value(i) == 2000 && scan.isCapitalised(i + 1);
    }

    private boolean isContinued(int i) {
        boolean mark = scan.isGluedMark(i, '/')
                || scan.isGluedMark(i, '-')
                || scan.isGluedMark(i, '.')
                || scan.isGluedMark(i, ':');
        boolean tail = mark
                && i + 1 < scan.tokens.size()
                && scan.tokens.isGlued(i + 1)
                && (scan.tokens.isNumber(i + 1) || scan.tokens.isWord(i + 1) && !scan.isGluedMark(i, '.'));
        return tail || scan.tokens.isWord(i) && scan.tokens.isGlued(i) || scan.tokens.isMark(i, '%');
    }
}
