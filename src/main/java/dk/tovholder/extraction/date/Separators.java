package dk.tovholder.extraction.date;

/** What stands between the parts of a range or a list of dates. */
final class Separators {
    private final Scan scan;

    Separators(Scan scan) {
        this.scan = scan;
    }

    /** After "-", "–", "til", "til og med", "t.o.m."; -1 where none stands there. */
    int afterRange(int i) {
        if (!scan.joins(i)) {
            return -1;
        }
        if (scan.isDash(i)) {
            return i + 1;
        }
        if (scan.is(i, Role.TO)) {
            boolean inclusive = scan.is(i + 1, Role.AND) && scan.is(i + 2, Role.WITH);
            return inclusive ? i + 3 : i + 1;
        }
        boolean letters = scan.tokens.is(i, "t") && scan.tokens.is(i + 2, "o") && scan.tokens.is(i + 4, "m");
        return letters ? scan.afterDot(i + 5) : -1;
    }

    /** After ",", "og", "samt", "&amp;", "+"; -1 where none stands there. */
    int afterList(int i) {
        if (!scan.joins(i)) {
            return -1;
        }
        boolean mark = scan.tokens.isMark(i, ',') || scan.tokens.isMark(i, '&') || scan.tokens.isMark(i, '+');
        if (mark) {
            return scan.is(i + 1, Role.AND) ? i + 2 : i + 1;
        }
        return scan.is(i, Role.AND) ? i + 1 : -1;
    }

    /** After a weekday and an article, as in "og tirsdag den 4. maj"; the same index where none stands there. */
    int afterDayPrefix(int i) {
        int at = i;
        if (scan.weekday(at) > 0) {
            at = scan.afterComma(scan.afterDot(at + 1));
        }
        return scan.afterArticle(at);
    }

    /** "flyttet fra den 3. til den 10. marts" is no range: whether such words stand before this day. */
    boolean isMoved(int day) {
        int from = scan.beforeArticle(day) - 1;
        return scan.is(from, Role.FROM) && scan.is(from - 1, Role.MOVED);
    }
}
