package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;

/** Finds " - LUKKET", "(lukket sag)" and "[ L U K K E T ]" after a title. */
final class AccessSuffix {
    private final Tokens tokens;
    private final Phrases<Boolean> phrases;

    AccessSuffix(Tokens tokens, Phrases<Boolean> phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** Token where it begins, or the limit. */
    int at(int from, int end, int limit) {
        for (int i = from + 1; i < Math.min(limit, end + 2); i++) {
            boolean dash = tokens.isMark(i, '-') && tokens.isSpaced(i) || tokens.isMark(i, '–');
            boolean shout = tokens.has(i, Tokens.ALL_CAPS) && !tokens.has(i - 1, Tokens.ALL_CAPS);
            boolean found = isBracket(i) ? inBrackets(i + 1, limit) : dash && closes(i + 1, end, limit);
            if (found || shout && phrases.match(tokens, i, limit) != null) {
                return i;
            }
        }
        return limit;
    }

    private boolean isBracket(int at) {
        return tokens.isMark(at, '(') || tokens.isMark(at, '[');
    }

    private boolean inBrackets(int from, int limit) {
        Phrases.Match<Boolean> match = phrases.match(tokens, from, limit);
        if (match == null) {
            return isSpacedOut(from, limit);
        }
        int after = match.end();
        return after >= limit || tokens.isMark(after, ')') || tokens.isMark(after, ']');
    }

    /** After a dash the words close the title: "Løn - lukket punkt", not "Havnen - åben hele året". */
    private boolean closes(int from, int end, int limit) {
        Phrases.Match<Boolean> match = phrases.match(tokens, from, limit);
        return match != null && (match.end() >= end || !tokens.isWord(match.end()));
    }

    /** "L U K K E T". */
    private boolean isSpacedOut(int from, int limit) {
        StringBuilder letters = new StringBuilder();
        int at = from;
        while (at < limit && tokens.isWord(at) && tokens.length(at) == 1) {
            letters.append(tokens.lower(at++));
        }
        if (letters.length() < 3) {
            return false;
        }
        Tokens word = Tokens.of(SourceText.of(letters.toString()));
        return phrases.match(word, 0, word.size()) != null;
    }
}
