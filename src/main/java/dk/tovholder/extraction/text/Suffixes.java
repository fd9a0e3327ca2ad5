package dk.tovholder.extraction.text;

import java.util.Arrays;

/**
 * Endings of words and the bits they stand for, read from a word's last letter as far as some ending goes on: mostly two or
 * three. A step is one look into a table with a row for each ending begun and a column for each letter that endings have.
 */
public final class Suffixes {
    private static final int LETTERS = 0x100;
    private static final int COLUMNS = 64;
    private static final int SHIFT = 6;

    /** The column of each letter; 0 of those that no ending has, where every row leads nowhere. */
    private final byte[] columns;

    private char[] steps;
    private long[] bits;
    private int letters;
    private int nodes;

    public Suffixes() {
        columns = new byte[LETTERS];
        steps = new char[16 * COLUMNS];
        bits = new long[16];
        nodes = 1;
    }

    /** As they were compiled. */
    public Suffixes(CompiledInput in) {
        columns = in.bytes();
        steps = in.chars();
        bits = in.longs();
        letters = in.number();
        nodes = in.number();
    }

    public void compile(CompiledOutput out) {
        out.bytes(columns);
        out.chars(Arrays.copyOf(steps, nodes * COLUMNS));
        out.longs(Arrays.copyOf(bits, nodes));
        out.number(letters);
        out.number(nodes);
    }

    /** Endings that all stand for the same. */
    public static Suffixes of(Iterable<String> endings) {
        Suffixes suffixes = new Suffixes();
        endings.forEach(ending -> suffixes.add(ending, 1));
        return suffixes;
    }

    /**
     * Adds these bits to those of an ending in small letters.
     *
     * @throws IllegalArgumentException where the endings have too many letters, or some that no language of the north has
     */
    public void add(String ending, long more) {
        int node = 0;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = step(node, ending.charAt(i));
        }
        bits[node] |= more;
    }

    private int step(int node, char letter) {
        int at = (node << SHIFT) + column(letter);
        if (steps[at] == 0) {
            if (nodes == bits.length) {
                steps = Arrays.copyOf(steps, steps.length * 2);
                bits = Arrays.copyOf(bits, bits.length * 2);
            }
            steps[at] = (char) nodes++;
        }
        return steps[at];
    }

    private int column(char letter) {
        if (letter >= LETTERS || columns[letter] == 0 && letters == COLUMNS - 1 || nodes > Character.MAX_VALUE) {
            throw new IllegalArgumentException("no ending may have the letter " + letter);
        }
        if (columns[letter] == 0) {
            columns[letter] = (byte) ++letters;
        }
        return columns[letter];
    }

    /**
     * The bits of all endings of a word together; 0 where it has none.
     *
     * @param start how many letters must stand before the ending
     */
    public long of(Tokens tokens, int index, int start) {
        char[] chars = tokens.text().chars();
        int least = tokens.start(index) + start;
        int node = 0;
        long found = 0;
        for (int i = tokens.end(index) - 1; i >= least; i--) {
            char letter = Characters.lower(chars[i]);
            node = letter < LETTERS ? steps[(node << SHIFT) + columns[letter]] : 0;
            if (node == 0) {
                return found;
            }
            found |= bits[node];
        }
        return found;
    }
}
