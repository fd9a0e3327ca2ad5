package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.text.Tokens;

/** The words that a text writes with a capital inside a sentence: names of somebody or something, not words that begin a sentence. */
public final class NamesInText {
    private static final int SMALLEST = 64;

    private long[] hashes = new long[SMALLEST];
    private int size;

    public NamesInText(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.has(i, Tokens.CAPITALISED) && !tokens.has(i, Tokens.ALL_CAPS) && isInside(tokens, i)) {
                add(tokens.hash(i));
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
        return hashes[slot(hash)] == hash;
    }

    private void add(long hash) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            size++;
        }
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[2 * old.length];
        for (long hash : old) {
            if (hash != 0) {
                hashes[slot(hash)] = hash;
            }
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
