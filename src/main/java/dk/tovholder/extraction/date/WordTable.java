package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Words by their hash, in an open-addressed table: one probe for nearly every word that is not in it. */
final class WordTable {
    private long[] keys = new long[1024];
    private @Nullable Word[] words = new Word[1024];
    private int size;

    @Nullable Word get(long hash) {
        int mask = keys.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (words[at] != null) {
            if (keys[at] == hash) {
                return words[at];
            }
            at = at + 1 & mask;
        }
        return null;
    }

    /** The entry of this word, made where there is none. */
    Word entry(CharSequence text) {
        long hash = Tokens.hash(text);
        Word known = get(hash);
        if (known != null) {
            return known;
        }
        if (++size * 4 > keys.length) {
            grow();
        }
        Word word = new Word();
        put(hash, word);
        return word;
    }

    private void put(long hash, Word word) {
        int mask = keys.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (words[at] != null) {
            at = at + 1 & mask;
        }
        keys[at] = hash;
        words[at] = word;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Word[] oldWords = words;
        keys = new long[oldKeys.length * 2];
        words = new Word[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            Word word = oldWords[i];
            if (word != null) {
                put(oldKeys[i], word);
            }
        }
    }
}
