package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;

/** A number set between two marks before a title: "/3/ Økonomi", "- 3 - Økonomi", "[3] Økonomi"; or after one: "#3 Økonomi". */
final class EnclosedNumber {
    private EnclosedNumber() {}

    /** Token after the marks, or less than 0 where no such number begins here. The number is the token after this one. */
    static int end(Tokens tokens, int from, int to) {
        int number = from + 1;
        if (number + 1 >= to || !tokens.isNumber(number) || tokens.has(number, Tokens.DECIMAL | Tokens.GROUPED)) {
            return -1;
        }
        if (tokens.isMark(from, '#') && tokens.isGlued(number)) {
            boolean separated = tokens.isMark(number + 1, ':') || tokens.isMark(number + 1, '.');
            return titled(tokens, separated ? number + 2 : number + 1, to);
        }
        return isPair(tokens, from, number + 1) ? titled(tokens, number + 2, to) : -1;
    }

    /** Spaced as the opening mark is: "- 3 -" or "/3/", not "-3 -" or "- 3-4". */
    private static boolean isPair(Tokens tokens, int open, int close) {
        boolean spaced = tokens.isSpaced(open + 1);
        boolean dashes = isBoth(tokens, open, close, '-') || isBoth(tokens, open, close, '–');
        boolean marks = isBoth(tokens, open, close, '/')
                || isBoth(tokens, open, close, '*')
                || isBoth(tokens, open, close, '|')
                || tokens.isMark(open, '[') && tokens.isMark(close, ']')
                || tokens.isMark(open, '<') && tokens.isMark(close, '>');
        return spaced == tokens.isSpaced(close) && (dashes && spaced || marks && !spaced);
    }

    private static boolean isBoth(Tokens tokens, int open, int close, char mark) {
        return tokens.isMark(open, mark) && tokens.isMark(close, mark);
    }

    private static int titled(Tokens tokens, int body, int to) {
        return body < to && tokens.isSpaced(body) && tokens.has(body, Tokens.CAPITALISED) ? body : -1;
    }
}
