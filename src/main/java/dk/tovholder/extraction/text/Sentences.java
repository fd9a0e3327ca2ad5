package dk.tovholder.extraction.text;

/**
 * Finds where a sentence ends. A full stop is often none: after abbreviations ("kl. 9"), ordinals ("d. 6. december", "4.
 * udgave") and initials ("Kim T. Jensen"); and a missing blank hides none ("initiativ.Chef"). Empty lines, breaks in a
 * cell, bullets and inline numbers ("1) … 2) …") part sentences too; a line end alone does not.
 */
public final class Sentences {
    private static final int SHORTEST_PLAIN_WORD = 6;
    private static final String VOWELS = "aeiouyæøå";

    private final Abbreviations abbreviations;

    public Sentences(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Index after the last token of the sentence that begins with token {@code from}; at most {@code limit}. */
    public int end(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (i > from && startsAnew(tokens, i)) {
                return i;
            }
            if (endsAt(tokens, i, from, limit)) {
                return afterClosers(tokens, i + 1, limit);
            }
        }
        return limit;
    }

    private static boolean startsAnew(Tokens tokens, int i) {
        if (tokens.has(i, Tokens.BLANK_LINE | Tokens.CELL_BREAK) || tokens.isMark(i, '•')) {
            return true;
        }
        return tokens.isNumber(i)
                && tokens.isSpaced(i)
                && tokens.isMark(i + 1, ')')
                && tokens.isGlued(i + 1)
                && i + 2 < tokens.size()
                && tokens.has(i + 2, Tokens.CAPITALISED)
                && tokens.isSpaced(i + 2);
    }

    private static int afterClosers(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && tokens.isGlued(at) && isCloser(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(Tokens tokens, int at) {
        return tokens.isMark(at, ')')
                || tokens.isMark(at, '"')
                || tokens.isMark(at, '”')
                || tokens.isMark(at, '»')
                || tokens.isMark(at, '’')
                || tokens.isMark(at, '.');
    }

    private boolean endsAt(Tokens tokens, int i, int from, int limit) {
        if (i + 1 >= limit) {
            return false;
        }
        if (tokens.isMark(i, '!') || tokens.isMark(i, '?')) {
            return !startsLower(tokens, afterClosers(tokens, i + 1, limit), limit);
        }
        if (tokens.isMark(i, '…') || tokens.isMark(i, '.') && tokens.length(i) > 1) {
            return tokens.isSpaced(i + 1) && tokens.has(i + 1, Tokens.CAPITALISED);
        }
        return tokens.isMark(i, '.') && i > from && isFullStop(tokens, i, from, limit);
    }

    private boolean isFullStop(Tokens tokens, int dot, int from, int limit) {
        int next = afterClosers(tokens, dot + 1, limit);
        if (next >= limit) {
            return true;
        }
        int last = dot - 1;
        if (tokens.isNumber(last)) {
            return next > dot + 1 || afterNumber(tokens, last, next, from);
        }
        if (!tokens.isWord(last)) {
            return tokens.isSpaced(next) && !startsLower(tokens, next, limit);
        }
        if (tokens.isGlued(next) && next == dot + 1) {
            return isMissingBlank(tokens, last, next);
        }
        return afterWord(tokens, last, next, limit);
    }

    /** "initiativ.Chef" is two sentences, "f.eks." and "norddjurs.dk" are not. */
    private boolean isMissingBlank(Tokens tokens, int last, int next) {
        return tokens.length(last) >= 4
                && !tokens.has(last, Tokens.ALL_CAPS)
                && tokens.has(next, Tokens.CAPITALISED)
                && tokens.length(next) > 1
                && !abbreviations.isInner(tokens.hash(last));
    }

    /** After a day or an ordinal the sentence goes on, unless a capital shows that it does not; "13. Sep." does. */
    private boolean afterNumber(Tokens tokens, int number, int next, int from) {
        if (tokens.isGlued(next) || number == from || tokens.is(number - 1, "d") || isMonth(tokens, next)) {
            return false;
        }
        if (tokens.isNumber(next)) {
            return tokens.length(number) > 2;
        }
        boolean dash = (tokens.isMark(next, '-') || tokens.isMark(next, '–')) && !tokens.has(next, Tokens.NEWLINE);
        return !dash && !startsLower(tokens, next, tokens.size());
    }

    private boolean isMonth(Tokens tokens, int i) {
        return tokens.isWord(i) && abbreviations.isClosing(tokens.hash(i));
    }

    private boolean afterWord(Tokens tokens, int last, int next, int limit) {
        long hash = tokens.hash(last);
        if (abbreviations.isInner(hash)) {
            return isInitials(tokens, last, next);
        }
        boolean lower = startsLower(tokens, next, limit);
        if (abbreviations.isClosing(hash) && !isFullWord(tokens, last)) {
            return !lower && tokens.has(next, Tokens.CAPITALISED);
        }
        if (tokens.length(last) == 1) {
            return !lower && tokens.isWord(last - 1) && abbreviations.isLettered(tokens.hash(last - 1));
        }
        return !lower || isPlainWord(tokens, last);
    }

    /** Who is called GL is no "gl.", unless all is in capitals. */
    private static boolean isInitials(Tokens tokens, int last, int next) {
        return tokens.length(last) > 1
                && tokens.has(last, Tokens.ALL_CAPS)
                && tokens.has(next, Tokens.CAPITALISED)
                && !tokens.has(next, Tokens.ALL_CAPS);
    }

    /** Among the words that show a day's full stop are whole names of months. */
    private static boolean isFullWord(Tokens tokens, int word) {
        return tokens.length(word) > 4 || tokens.length(word) == 4 && endsInVowel(tokens, word);
    }

    /** Danish abbreviations are short and end in a consonant. */
    private static boolean isPlainWord(Tokens tokens, int word) {
        return tokens.length(word) >= SHORTEST_PLAIN_WORD || endsInVowel(tokens, word);
    }

    private static boolean endsInVowel(Tokens tokens, int word) {
        return VOWELS.indexOf(Characters.lower(tokens.text().charAt(tokens.end(word) - 1))) >= 0;
    }

    private static boolean startsLower(Tokens tokens, int i, int limit) {
        int at = i;
        while (at < limit && at < i + 2 && !tokens.isWord(at) && !tokens.isNumber(at)) {
            at++;
        }
        return at < limit && tokens.isWord(at) && !tokens.has(at, Tokens.CAPITALISED);
    }
}
