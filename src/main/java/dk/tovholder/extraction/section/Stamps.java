package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;

/** Reads who wrote a message and when, as chats print it: "12.03.2025 20:47", "[20.47]", "I dag kl. 19.12", "7:12 PM". */
final class Stamps {
    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;
    private final Phrases<Boolean> words;

    Stamps(Tokens tokens, HeadingWords headings) {
        this.tokens = tokens;
        words = headings.stampWords;
    }

    /** Whether all of it says when, with a time. */
    boolean isStamp(int from, int to) {
        return from < to && after(from, to) >= to;
    }

    /** After date and time with their brackets; the same token where there is no time. */
    int after(int from, int to) {
        int at = afterWords(tokens.isMark(from, '[') || tokens.isMark(from, '(') ? from + 1 : from, to);
        int start = at;
        int afterDate = afterNumbers(at, to, 2);
        if (afterDate > at) {
            at = afterWords(tokens.isMark(afterDate, ',') ? afterDate + 1 : afterDate, to);
        }
        int afterTime = afterNumbers(at, to, 1);
        if (afterTime == at && (afterDate == start || at == to)) {
            return from;
        }
        at = afterWords(afterTime, to);
        while (at < to
                && (tokens.isMark(at, ']')
                        || tokens.isMark(at, ')')
                        || tokens.isMark(at, '-')
                        || tokens.isMark(at, '–'))) {
            at++;
        }
        return at;
    }

    /** "I dag kl.", "PM". */
    private int afterWords(int from, int to) {
        int at = from;
        Phrases.Match<Boolean> match = words.match(tokens, at, to);
        while (match != null) {
            at = match.end();
            match = words.match(tokens, at, to);
        }
        return at;
    }

    /** After "20:47" (one separator) or "12.03.2025" (two), "20.47.11" too; the same token where there are fewer. */
    private int afterNumbers(int from, int to, int least) {
        if (from >= to || !tokens.isNumber(from)) {
            return from;
        }
        int at = from + 1;
        int separators = 0;
        while (at + 1 < to
                && isSeparator(at)
                && tokens.isGlued(at)
                && tokens.isNumber(at + 1)
                && tokens.isGlued(at + 1)) {
            separators++;
            at += 2;
        }
        return separators >= least && separators <= 2 ? at : from;
    }

    private boolean isSeparator(int at) {
        return tokens.isMark(at, ':') || tokens.isMark(at, '.') || tokens.isMark(at, '/') || tokens.isMark(at, '-');
    }

    /** After a name, with what stands in brackets behind it: "Mads (formand)"; the same token where none stands. */
    int afterName(int from, int to) {
        int at = from;
        while (at < to && at < from + LONGEST_NAME && (tokens.isWord(at) || at > from && isNameMark(at))) {
            at++;
        }
        if (at > from && tokens.isMark(at, '(')) {
            int close = at;
            while (close < to && close < at + LONGEST_NAME && !tokens.isMark(close, ')')) {
                close++;
            }
            return close < to && tokens.isMark(close, ')') ? close + 1 : at;
        }
        return at;
    }

    private boolean isNameMark(int at) {
        return tokens.isMark(at, '-') && tokens.isGlued(at) || tokens.isMark(at, '.') && tokens.length(at - 1) <= 2;
    }
}
