package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** The classes of a word, found by its hash in one step however many words there are. */
public final class Lexicon {
    private final long[] keys;
    private final long[] classes;
    private final int mask;

    private Lexicon(Map<Long, Long> words) {
        int size = Integer.highestOneBit(Math.max(16, words.size() * 2)) * 2;
        keys = new long[size];
        classes = new long[size];
        mask = size - 1;
        words.forEach(this::put);
    }

    Lexicon(CompiledInput in) {
        keys = in.longs();
        classes = in.longs();
        mask = keys.length - 1;
    }

    void compile(CompiledOutput out) {
        out.longs(keys);
        out.longs(classes);
    }

    private void put(long key, long bits) {
        int slot = slot(key);
        keys[slot] = key;
        classes[slot] = bits;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Bits of {@link WordClass}; 0 for an unknown word and for what is no word. */
    public long classes(long hash) {
        return hash == 0 ? 0 : classes[slot(hash)];
    }

    /** Collects words before they are looked up. */
    static final class Builder {
        private final Map<Long, Long> words = new HashMap<>();

        void add(String word, WordClass wordClass) {
            add(Tokens.hash(word), wordClass.bit());
        }

        void add(long hash, long bits) {
            words.merge(hash, bits, (old, more) -> old | more);
        }

        boolean knows(String word, WordClass wordClass) {
            return wordClass.in(words.getOrDefault(Tokens.hash(word), 0L));
        }

        int size() {
            return words.size();
        }

        Lexicon build() {
            return new Lexicon(words);
        }
    }
}
