package dk.tovholder.extraction.text;

import java.util.Arrays;

/** The arrays behind {@link Tokens}. */
final class TokenStore {
    static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int CHARACTERS_PER_TOKEN = 5;
    /** Faces of tokens that are no marks; no mark looks like a letter or a digit. */
    static final char WORD = 'a';

    static final char NUMBER = '0';

    /** Many texts are a single word. */
    private static final int SMALLEST = 16;

    int[] starts = new int[SMALLEST];
    int[] ends = new int[SMALLEST];
    int[] values = new int[SMALLEST];
    long[] hashes = new long[SMALLEST];
    short[] flags = new short[SMALLEST];

    /** What a token shows: of a mark its first character, else its kind. */
    char[] faces = new char[SMALLEST];

    int size;

    static long mix(long hash, char c) {
        long mixed = (hash ^ c) * PRIME;
        return mixed ^ mixed >>> 29;
    }

    /** Forgets all tokens and makes room for those of a text of this length, as texts go. */
    void clear(int length) {
        size = 0;
        int expected = length / CHARACTERS_PER_TOKEN;
        if (expected > starts.length) {
            resize(expected);
        }
    }

    void add(char face, int start, int end, int flag) {
        if (size == starts.length) {
            resize(size + size / 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = 0;
        hashes[size] = 0;
        flags[size] = (short) flag;
        faces[size++] = face;
    }

    private void resize(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        values = Arrays.copyOf(values, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        flags = Arrays.copyOf(flags, capacity);
        faces = Arrays.copyOf(faces, capacity);
    }
}
