package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;

/** Tells numeric dates from fractions, case numbers, versions and clauses. */
final class Support {
    private final Scan scan;

    Support(Scan scan) {
        this.scan = scan;
    }

    /** Whether the number hangs on to something before it: "KP-12", "112853/22", "1.1.1". */
    boolean isPartOfNumber(int i) {
        Tokens tokens = scan.tokens;
        if (i == 0 || tokens.isSpaced(i)) {
            return false;
        }
        if (!tokens.isMark(i - 1, '.') && !tokens.isMark(i - 1, ':')) {
            boolean joint = tokens.isMark(i - 1, '/') || tokens.isMark(i - 1, '_') || scan.isDash(i - 1);
            return tokens.isWord(i - 1) || tokens.isNumber(i - 1) || joint && tokens.isGlued(i - 1) && i > 1;
        }
        return tokens.isGlued(i - 1) && tokens.isNumber(i - 2);
    }

    /** Whether a date may end before this token: no further digits, letters or per cent hang on. */
    boolean isEnd(int i) {
        Tokens tokens = scan.tokens;
        if (tokens.isSpaced(i)) {
            return !scan.isAmount(i) && !tokens.isMark(i, '%');
        }
        boolean mark = tokens.isMark(i, '/') || tokens.isMark(i, '%') || tokens.isMark(i, '_');
        boolean digits = scan.tokens.isNumber(i + 1) && tokens.isGlued(i + 1) && !scan.isDash(i);
        boolean compound = tokens.isMark(i, '-') && tokens.isWord(i + 1) && tokens.isGlued(i + 1);
        return !mark && !compound && !tokens.isWord(i) && !tokens.isNumber(i) && !(digits && tokens.isMark(i, '.'));
    }

    /** Whether words or marks around the number speak for a date. */
    boolean isSupported(int i) {
        if (scan.hasArticle(i) || scan.weekday(beforeMarks(i)) > 0) {
            return true;
        }
        int before = beforeMarks(i);
        return scan.is(before, Role.BY) || scan.is(before, Role.FROM) || scan.is(before, Role.AFTER);
    }

    private int beforeMarks(int i) {
        int at = i - 1;
        while (at > 0
                && at > i - 3
                && (scan.tokens.isMark(at, '.') || scan.tokens.isMark(at, ':') || scan.tokens.isMark(at, ','))) {
            at--;
        }
        return at;
    }

    /** "4/3, 1/4 og 6/5". */
    private boolean isInList(int i, int after) {
        boolean before = isListMark(i - 1) && scan.tokens.isNumber(i - 2) && scan.isGluedMark(i - 3, '/');
        return before || isListMark(after) && scan.isDay(after + 1) && scan.isGluedMark(after + 2, '/');
    }

    private boolean isListMark(int i) {
        return scan.tokens.isMark(i, ',') || scan.is(i, Role.AND);
    }

    /** "senest fredag 1/3", "inden sæsonstart 1/3". */
    private boolean hasDeadline(int i) {
        return scan.is(i - 2, Role.BY) || scan.is(i - 3, Role.BY);
    }

    /** "1/2 time", "2/3 flertal" and "24/7" are no days unless something speaks for it. */
    boolean isNoFraction(int i, int after) {
        int day = scan.tokens.value(i);
        int month = scan.tokens.value(i + 2);
        if (day == 24 && month == 7 && isAlways(i)) {
            return false;
        }
        boolean common = month <= 5 || month == 8;
        boolean fraction = common && day < month && day <= 3 && scan.tokens.length(i) == 1 || day == 24 && month == 7;
        if (!fraction || isSupported(i) || hasDeadline(i) || scan.isAlone(i, after)) {
            return true;
        }
        boolean range = scan.isDash(after) && scan.isDay(after + 1) && scan.isGluedMark(after + 2, '/');
        boolean label = scan.isCellStart(i) && (scan.tokens.isMark(after, ':') || scan.isDash(after));
        return label || range || isInList(i, after) || scan.is(after, Role.CLOCK) || scan.is(i - 1, Role.TO);
    }

    /** "døgnåbent den 24/7". */
    private boolean isAlways(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
            if (scan.is(at, Role.ALWAYS)) {
                return true;
            }
        }
        return false;
    }

    /** "den 6.2", "fra 10.4. blev …"; not "lokale 1.1", "version 4.8." */
    boolean isDottedDate(int i, int month, boolean stop) {
        if (isBlocked(i) || scan.is(beforeMarks(i), Role.CLOCK)) {
            return false;
        }
        if (isSupported(i)) {
            return true;
        }
        if (scan.isCellStart(i) && stop && scan.isAlone(i, month + 2)) {
            return true;
        }
        if (scan.isCellStart(i) && stop && scan.isGluedMark(month + 2, ':')) {
            return true;
        }
        if (scan.isCellStart(i) && scan.tokens.value(i) <= 12) {
            boolean range = scan.isDash(month + 2) && scan.isDay(month + 3) && scan.isGluedMark(month + 4, '.');
            return stop && (range || scan.isAlone(i, month + 2));
        }
        if (stop && isPadded(i, month)) {
            return true;
        }
        int next = month + 2;
        boolean goesOn = stop && scan.joins(next) && !scan.tokens.has(next, Tokens.NEWLINE | Tokens.CAPITALISED);
        return goesOn && (scan.tokens.isWord(next) || scan.isDash(next) || scan.tokens.isMark(next, ','));
    }

    /** "29.09." */
    private boolean isPadded(int i, int month) {
        return scan.tokens.length(i) == 2 && scan.tokens.length(month) == 2 && scan.tokens.value(month) < 10;
    }

    /** "stk. 4", "lokale 3/2": what stands before takes a number, but no date. */
    boolean isBlocked(int i) {
        if (i == 0 || scan.hasArticle(i)) {
            return false;
        }
        int before = beforeMarks(i);
        if (scan.isAlone(before, i)) {
            return false;
        }
        return scan.is(before, Role.NO_DATE_AFTER)
                || scan.tokens.isMark(before, '§')
                || scan.tokens.isMark(before, '#');
    }
}
