package dk.tovholder.extraction.text;

import java.util.Arrays;

/** The normalised characters as they grow, with the way back to the original. */
final class Buffer {
    private static final int SPARE = 16;
    final OffsetMap offsets = new OffsetMap();
    final Ranges bold = new Ranges();
    final Ints joins = new Ints();
    private char[] chars;
    private int length;
    private int shift;

    Buffer(int expected) {
        chars = new char[expected + SPARE];
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    void append(char c, int original) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length + length / 2 + SPARE);
        }
        if (original - length != shift) {
            offsets.put(length, original);
            shift = original - length;
        }
        chars[length++] = c;
    }

    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    void replaceLast(char c) {
        chars[length - 1] = c;
    }

    /** The last character that is no blank; a line end where there is none on this line. */
    char lastVisible() {
        int at = length - 1;
        while (at >= 0 && chars[at] == ' ') {
            at--;
        }
        return at < 0 ? '\n' : chars[at];
    }

    void markJoin() {
        joins.add(length);
    }
}
