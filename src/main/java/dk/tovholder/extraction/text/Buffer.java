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
        reserve(1);
        align(original);
        chars[length++] = c;
    }

    /** Appends these characters of the original. */
    void append(String original, int start, int end) {
        reserve(end - start);
        align(start);
        original.getChars(start, end, chars, length);
        length += end - start;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, length + more + length / 2 + SPARE);
        }
    }

    private void align(int original) {
        if (original - length != shift) {
            offsets.put(length, original);
            shift = original - length;
        }
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
