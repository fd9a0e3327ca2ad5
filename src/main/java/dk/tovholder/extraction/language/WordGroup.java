package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.Tokens;

/**
 * Phrases of one meaning. "-møde" is the end of a longer word, "…" stands for up to six words.
 *
 * @param trie holds them, with those of other groups
 * @param part which of the tries of its file that is
 * @param bit the group's own in it
 */
record WordGroup(GroupTrie trie, int part, long bit) {
    /** Token after the longest phrase that begins here, or -1. */
    int end(Tokens tokens, int from, int to) {
        return trie.end(bit, tokens, from, to);
    }

    /** Whether a single word is one of the phrases. */
    boolean hasWord(String word) {
        return trie.hasWord(bit, word);
    }
}
