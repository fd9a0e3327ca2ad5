package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.Tokens;

/**
 * Phrases of one meaning. "-møde" is the end of a longer word, "…" stands for up to six words.
 *
 * @param trie holds them, with those of all other groups of the file
 * @param index its place among them
 */
record WordGroup(GroupTrie trie, int index) {
    /** Which of a token's bits its own is in. */
    int part() {
        return index / Long.SIZE;
    }

    long bit() {
        return 1L << index;
    }

    /** Token after the longest phrase that begins here, or -1. */
    int end(Tokens tokens, int from, int to) {
        return trie.end(index, tokens, from, to);
    }

    /** Whether a single word is one of the phrases. */
    boolean hasWord(String word) {
        return trie.hasWord(index, word);
    }
}
