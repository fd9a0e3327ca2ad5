package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;

/** Tells by what follows its words whether a line is a heading. */
final class HeadingTails {
    private static final int YEAR = 1900;
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_ABBREVIATION = 4;

    private HeadingTails() {}

    /** Whether only punctuation, a year, or words in brackets follow. */
    static boolean isTail(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to) {
            if (tokens.isMark(at, '(') || tokens.isMark(at, '[')) {
                at = afterBracket(tokens, at, to);
            } else if (tokens.isWord(at) || tokens.isNumber(at) && !isYear(tokens, at)) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    private static boolean isYear(Tokens tokens, int at) {
        return tokens.value(at) >= YEAR || tokens.isMark(at - 1, '/');
    }

    private static int afterBracket(Tokens tokens, int open, int to) {
        int at = open + 1;
        while (at < to && !tokens.isMark(at, ')') && !tokens.isMark(at, ']')) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /** Without a full stop at its end, and without text after a colon. */
    static boolean isHeadingLike(Tokens tokens, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (tokens.isMark(i, ':') && tokens.isSpaced(i + 1)) {
                return false;
            }
        }
        boolean stop = tokens.isMark(to - 1, '.') && tokens.isWord(to - 2);
        return !(stop && tokens.length(to - 2) > LONGEST_ABBREVIATION);
    }

    static boolean hasYear(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) && tokens.value(i) >= YEAR && tokens.length(i) == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    static boolean hasNumber(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
