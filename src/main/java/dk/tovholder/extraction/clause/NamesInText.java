package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordSet;

/** The words that a text writes with a capital inside a sentence: names of somebody or something, not words that begin a sentence. */
public final class NamesInText {
    private final WordSet names = new WordSet();

    public NamesInText(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.has(i, Tokens.CAPITALISED) && !tokens.has(i, Tokens.ALL_CAPS) && isInside(tokens, i)) {
                names.add(tokens.hash(i));
            }
        }
    }

    private static boolean isInside(Tokens tokens, int at) {
        int before = at - 1;
        boolean word = tokens.isWord(before) && !tokens.has(before, Tokens.CAPITALISED) && tokens.isSpaced(at);
        return word && !tokens.has(at, Tokens.NEWLINE)
                || tokens.isMark(before, '(')
                || tokens.isMark(before, '/')
                || tokens.isMark(before, '=')
                || tokens.isMark(before, '+');
    }

    boolean contains(long hash) {
        return names.contains(hash);
    }
}
