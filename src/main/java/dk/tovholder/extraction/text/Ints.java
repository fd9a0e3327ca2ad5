package dk.tovholder.extraction.text;

import java.util.Arrays;

/** A growable list of ints without boxing. */
public final class Ints {
    private static final int[] NONE = {};
    private static final int SMALLEST = 16;

    private int[] values = NONE;
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(SMALLEST, size * 2));
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    public int last() {
        return values[size - 1];
    }

    void setLast(int value) {
        values[size - 1] = value;
    }

    /** Index of the last value that is not above {@code key} in an ascending list, or -1. */
    public int floor(int key) {
        int at = Arrays.binarySearch(values, 0, size, key);
        return at >= 0 ? at : -at - 2;
    }
}
