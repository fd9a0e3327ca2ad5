package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordTrie;
import java.util.Arrays;

/**
 * The phrases of all groups of a file in one trie. Each node knows, as bits, the groups whose phrases lead through it and
 * those of which one ends there; so one step tells for a token which of all groups may begin with it. The bits of a node or
 * token are as many longs as there are {@link #parts()}, side by side.
 */
final class GroupTrie {
    private static final char GAP = '…';
    private static final int WIDEST_GAP = 7;

    private final int parts;
    private final WordTrie words;
    private final Suffixes compounds;

    /** Of each group the bit that {@link #compounds} knows it by; 0 where no phrase of it is the end of a word. */
    private final long[] endings;

    private long[] through;
    private long[] ends;
    private int[] gaps;

    GroupTrie(int groups) {
        parts = groups / Long.SIZE + 1;
        words = new WordTrie();
        compounds = new Suffixes();
        endings = new long[groups];
        through = new long[64];
        ends = new long[64];
        gaps = new int[64];
    }

    GroupTrie(CompiledInput in) {
        parts = in.number();
        words = new WordTrie(in);
        compounds = new Suffixes(in);
        endings = in.longs();
        through = in.longs();
        ends = in.longs();
        gaps = in.numbers();
    }

    void compile(CompiledOutput out) {
        out.number(parts);
        words.compile(out);
        compounds.compile(out);
        out.longs(endings);
        out.longs(through);
        out.longs(ends);
        out.numbers(gaps);
    }

    /** How many longs the bits of all groups take. */
    int parts() {
        return parts;
    }

    /** Adds a phrase to this group. */
    void add(String phrase, Tokens tokens, int group) {
        if (phrase.startsWith("-")) {
            endings[group] = endings[group] == 0 ? nextEnding() : endings[group];
            compounds.add(phrase.substring(1), endings[group]);
            return;
        }
        int node = WordTrie.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            node = tokens.isMark(i, GAP) ? gap(node) : words.add(node, tokens.key(i));
            through = WordTrie.room(through, place(node, group));
            through[place(node, group)] |= 1L << group;
        }
        through = WordTrie.room(through, words.nodes() * parts);
        ends = WordTrie.room(ends, words.nodes() * parts);
        ends[place(node, group)] |= 1L << group;
        gaps = Arrays.copyOf(gaps, Math.max(gaps.length, words.nodes()));
    }

    private long nextEnding() {
        long taken = 0;
        for (long ending : endings) {
            taken |= ending;
        }
        if (taken == -1) {
            throw new IllegalArgumentException("ends of words may stand in " + Long.SIZE + " groups, not in more");
        }
        return taken + 1;
    }

    private int place(int node, int group) {
        return node * parts + group / Long.SIZE;
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

    /** Puts the groups of which a phrase may begin with this token into an array, as bits from this place on. */
    void begins(Tokens tokens, int index, long[] bits, int at) {
        int node = words.next(WordTrie.ROOT, tokens.key(index));
        for (int part = 0; part < parts; part++) {
            bits[at + part] = node == WordTrie.NONE ? 0 : through[node * parts + part];
        }
        long ended = tokens.isWord(index) ? compounds.of(tokens, index, 1) : 0;
        for (int group = 0; ended != 0 && group < endings.length; group++) {
            if ((endings[group] & ended) != 0) {
                bits[at + group / Long.SIZE] |= 1L << group;
            }
        }
    }

    /** Token after the longest phrase of this group that begins here, or -1. */
    int end(int group, Tokens tokens, int from, int to) {
        int end = endOf(WordTrie.ROOT, group, tokens, from, to);
        if (end >= 0 || endings[group] == 0) {
            return end;
        }
        boolean compound = tokens.isWord(from) && (compounds.of(tokens, from, 1) & endings[group]) != 0;
        return compound ? from + 1 : -1;
    }

    /** Whether this single word is a phrase of the group. */
    boolean hasWord(int group, String word) {
        int node = words.next(WordTrie.ROOT, Tokens.hash(word));
        return node != WordTrie.NONE && isIn(ends, node, group);
    }

    private boolean isIn(long[] bits, int node, int group) {
        return (bits[place(node, group)] & 1L << group) != 0;
    }

    /** The longest way on from a node; a gap leads to at most one more, so that the steps are bounded by the phrase. */
    private int endOf(int start, int group, Tokens tokens, int from, int to) {
        int longest = -1;
        int node = start;
        for (int i = from; i < to; i++) {
            node = words.next(node, tokens.key(i));
            if (node == WordTrie.NONE || !isIn(through, node, group)) {
                return longest;
            }
            longest = isIn(ends, node, group) ? i + 1 : longest;
            int gap = gaps[node];
            if (gap != 0 && isIn(through, gap, group)) {
                longest = Math.max(longest, afterGap(gap, group, tokens, i + 1, to));
            }
        }
        return longest;
    }

    private int afterGap(int node, int group, Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + WIDEST_GAP); i++) {
            int end = endOf(node, group, tokens, i, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
