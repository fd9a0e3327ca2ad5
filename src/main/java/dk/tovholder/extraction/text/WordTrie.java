package dk.tovholder.extraction.text;

import java.util.Arrays;

/**
 * Phrases as ways from word to word (or words as ways from letter to letter). All steps stand in one open-addressed table:
 * a step is one probe, however many phrases there are, and allocates nothing. What a way leads to, its owner keeps in an
 * array by node. Filled while a language is read, then left alone.
 */
public final class WordTrie {
    /** Where every way begins. */
    public static final int ROOT = 0;
    /** There is no such step. */
    public static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int nodes = 1;

    /** How many nodes there are; they are numbered from {@link #ROOT}. */
    public int nodes() {
        return nodes;
    }

    /** A node that only its owner leads to. */
    public int node() {
        return nodes++;
    }

    /** The node that this key leads to from a node; made where there is none. */
    public int add(int node, long key) {
        int slot = slot(node, key);
        if (tos[slot] == ROOT) {
            if (nodes * 2 > keys.length) {
                grow();
                slot = slot(node, key);
            }
            keys[slot] = key;
            froms[slot] = node;
            tos[slot] = nodes++;
        }
        return tos[slot];
    }

    /** The node that this key leads to from a node, or {@link #NONE}. */
    public int next(int node, long key) {
        int to = tos[slot(node, key)];
        return to == ROOT ? NONE : to;
    }

    /** A step leads to no root, so that a slot without a target is free. */
    private int slot(int node, long key) {
        long mixed = (key + node) * SPREAD;
        int mask = keys.length - 1;
        int slot = (int) (mixed >>> 40 ^ mixed >>> 20) & mask;
        while (tos[slot] != ROOT && (keys[slot] != key || froms[slot] != node)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFroms = froms;
        int[] oldTos = tos;
        keys = new long[oldKeys.length * 2];
        froms = new int[keys.length];
        tos = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTos[i] != ROOT) {
                int slot = slot(oldFroms[i], oldKeys[i]);
                keys[slot] = oldKeys[i];
                froms[slot] = oldFroms[i];
                tos[slot] = oldTos[i];
            }
        }
    }

    /** An array by node, large enough for this one. */
    public static long[] room(long[] values, int node) {
        return node < values.length ? values : Arrays.copyOf(values, Math.max(node + 1, values.length * 2));
    }
}
