package dk.tovholder.extraction.text;

/** Endings of words and the bits they stand for, read from a word's last letter as far as some ending goes on: mostly two or three. */
public final class Suffixes {
    private final WordTrie letters = new WordTrie();
    private long[] bits = new long[64];

    /** Endings that all stand for the same. */
    public static Suffixes of(Iterable<String> endings) {
        Suffixes suffixes = new Suffixes();
        endings.forEach(ending -> suffixes.add(ending, 1));
        return suffixes;
    }

    /** Adds these bits to those of an ending in small letters. */
    public void add(String ending, long more) {
        int node = WordTrie.ROOT;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = letters.add(node, ending.charAt(i));
        }
        bits = WordTrie.room(bits, letters.nodes());
        bits[node] |= more;
    }

    /**
     * The bits of all endings of a word together; 0 where it has none.
     *
     * @param start how many letters must stand before the ending
     */
    public long of(Tokens tokens, int index, int start) {
        char[] chars = tokens.text().chars();
        int least = tokens.start(index) + start;
        int node = WordTrie.ROOT;
        long found = 0;
        for (int i = tokens.end(index) - 1; i >= least; i--) {
            node = letters.next(node, Characters.lower(chars[i]));
            if (node == WordTrie.NONE) {
                return found;
            }
            found |= bits[node];
        }
        return found;
    }
}
