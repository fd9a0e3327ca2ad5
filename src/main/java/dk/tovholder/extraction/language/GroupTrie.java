package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordTrie;
import java.util.Arrays;

/**
 * The phrases of up to 64 groups, all in one trie. Each node knows, as bits, the groups whose phrases lead through it and
 * those of which one ends there; so one step tells for a token which of all groups may begin with it.
 */
final class GroupTrie {
    static final int MOST = Long.SIZE;

    private static final char GAP = '…';
    private static final int WIDEST_GAP = 7;

    private final WordTrie words;
    private final Suffixes compounds;
    private long[] through;
    private long[] ends;
    private int[] gaps;

    GroupTrie() {
        words = new WordTrie();
        compounds = new Suffixes();
        through = new long[64];
        ends = new long[64];
        gaps = new int[64];
    }

    GroupTrie(CompiledInput in) {
        words = new WordTrie(in);
        compounds = new Suffixes(in);
        through = in.longs();
        ends = in.longs();
        gaps = in.numbers();
    }

    void compile(CompiledOutput out) {
        words.compile(out);
        compounds.compile(out);
        out.longs(through);
        out.longs(ends);
        out.numbers(gaps);
    }

    /** Adds a phrase to these groups. */
    void add(String phrase, Tokens tokens, long groups) {
        if (phrase.startsWith("-")) {
            compounds.add(phrase.substring(1), groups);
            return;
        }
        int node = WordTrie.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            node = tokens.isMark(i, GAP) ? gap(node) : words.add(node, tokens.key(i));
            through = WordTrie.room(through, node);
            through[node] |= groups;
        }
        ends = WordTrie.room(ends, words.nodes());
        ends[node] |= groups;
        gaps = Arrays.copyOf(gaps, Math.max(gaps.length, words.nodes()));
    }

    private int gap(int node) {
        if (node >= gaps.length) {
            gaps = Arrays.copyOf(gaps, node * 2);
        }
        if (gaps[node] == 0) {
            gaps[node] = words.node();
        }
        return gaps[node];
    }

    /** The groups of which a phrase may begin with this token. */
    long begins(Tokens tokens, int index) {
        int node = words.next(WordTrie.ROOT, tokens.key(index));
        long groups = node == WordTrie.NONE ? 0 : through[node];
        return tokens.isWord(index) ? groups | compounds.of(tokens, index, 1) : groups;
    }

    /** Token after the longest phrase of this group that begins here, or -1. */
    int end(long group, Tokens tokens, int from, int to) {
        int end = endOf(WordTrie.ROOT, group, tokens, from, to);
        if (end >= 0) {
            return end;
        }
        boolean compound = tokens.isWord(from) && (compounds.of(tokens, from, 1) & group) != 0;
        return compound ? from + 1 : -1;
    }

    /** Whether this single word is a phrase of the group. */
    boolean hasWord(long group, String word) {
        int node = words.next(WordTrie.ROOT, Tokens.hash(word));
        return node != WordTrie.NONE && (ends[node] & group) != 0;
    }

    /** The longest way on from a node; a gap leads to at most one more, so that the steps are bounded by the phrase. */
    private int endOf(int start, long group, Tokens tokens, int from, int to) {
        int longest = -1;
        int node = start;
        for (int i = from; i < to; i++) {
            node = words.next(node, tokens.key(i));
            if (node == WordTrie.NONE || (through[node] & group) == 0) {
                return longest;
            }
            longest = (ends[node] & group) != 0 ? i + 1 : longest;
            int gap = gaps[node];
            if (gap != 0 && (through[gap] & group) != 0) {
                longest = Math.max(longest, afterGap(gap, group, tokens, i + 1, to));
            }
        }
        return longest;
    }

    private int afterGap(int node, long group, Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + WIDEST_GAP); i++) {
            int end = endOf(node, group, tokens, i, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
