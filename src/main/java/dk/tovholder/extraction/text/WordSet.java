package dk.tovholder.extraction.text;

/** Words by their hashes ({@link Tokens#hash}), open-addressed and without boxing. */
public final class WordSet {
    private static final int SMALLEST = 64;

    private long[] hashes = new long[SMALLEST];
    private int size;

    /** A set of these words, in whatever case they are written. */
    public static WordSet of(Iterable<String> words) {
        WordSet set = new WordSet();
        words.forEach(word -> set.add(Tokens.hash(word)));
        return set;
    }

    /** @return whether the word was not in it before */
    public boolean add(long hash) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        boolean fresh = hashes[slot] == 0;
        if (fresh) {
            hashes[slot] = hash;
            size++;
        }
        return fresh;
    }

    /** Whether the word is in it; what is no word has the hash 0 and never is. */
    public boolean contains(long hash) {
        return hash != 0 && hashes[slot(hash)] == hash;
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
