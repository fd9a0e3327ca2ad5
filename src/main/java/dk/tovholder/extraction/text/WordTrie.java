package dk.tovholder.extraction.text;

import java.util.Arrays;

/**
 * Phrases as ways from word to word (or words as ways from letter to letter). All steps stand in one open-addressed table:
 * a step is one probe, however many phrases there are, and allocates nothing. Most words begin no phrase, and most go on
 * with none: that some bits tell before the table is asked. What a way leads to, its owner keeps in an array by node. Filled while a language is
 * read, then left alone.
 */
public final class WordTrie {
    /** Where every way begins. */
    public static final int ROOT = 0;
    /** There is no such step. */
    public static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int BITS_PER_STEP = 16;

    /** Of each slot the key, and behind it the node it leads from and the one it leads to, side by side in memory. */
    private long[] slots = new long[128];

    /** A bit for each key that leads on from the root, by its hash. */
    private long[] firsts = firsts();

    /** Of each node a bit for each key that leads on from it. */
    private long[] leads = new long[64];

    private int nodes = 1;

    public WordTrie() {}

    /** As it was compiled. */
    public WordTrie(CompiledInput in) {
        slots = in.longs();
        firsts = in.longs();
        leads = in.longs();
        nodes = in.number();
    }

    public void compile(CompiledOutput out) {
        out.longs(slots);
        out.longs(firsts);
        out.longs(leads);
        out.number(nodes);
    }

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
        if (to(slot) == ROOT) {
            if (nodes * 4 > slots.length) {
                grow();
                slot = slot(node, key);
            }
            put(slot, key, node, nodes++);
        }
        return to(slot);
    }

    /** The node that this key leads to from a node, or {@link #NONE}. */
    public int next(int node, long key) {
        if (node == ROOT ? !mayBegin(key) : !mayLead(node, key)) {
            return NONE;
        }
        int to = to(slot(node, key));
        return to == ROOT ? NONE : to;
    }

    private boolean mayBegin(long key) {
        int bit = (int) (key * SPREAD >>> 32);
        return (firsts[bit >>> 6 & firsts.length - 1] & 1L << bit) != 0;
    }

    private boolean mayLead(int node, long key) {
        return node < leads.length && (leads[node] & lead(key)) != 0;
    }

    /** One of the 64 bits. */
    private static long lead(long key) {
        return 1L << (key * SPREAD >>> 58);
    }

    /** A step leads to no root, so that a slot without a target is free. */
    private int slot(int node, long key) {
        long mixed = (key + node) * SPREAD;
        int mask = slots.length - 2;
        int slot = (int) (mixed >>> 40 ^ mixed >>> 20) << 1 & mask;
        while (to(slot) != ROOT && (slots[slot] != key || from(slot) != node)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private int from(int slot) {
        return (int) (slots[slot + 1] >>> 32);
    }

    private int to(int slot) {
        return (int) slots[slot + 1];
    }

    private void put(int slot, long key, int from, int to) {
        slots[slot] = key;
        slots[slot + 1] = (long) from << 32 | to;
        leads = room(leads, from);
        leads[from] |= lead(key);
        if (from == ROOT) {
            int bit = (int) (key * SPREAD >>> 32);
            firsts[bit >>> 6 & firsts.length - 1] |= 1L << bit;
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        firsts = firsts();
        for (int i = 0; i < old.length; i += 2) {
            int to = (int) old[i + 1];
            if (to != ROOT) {
                int from = (int) (old[i + 1] >>> 32);
                put(slot(from, old[i]), old[i], from, to);
            }
        }
    }

    private long[] firsts() {
        return new long[slots.length / 2 * BITS_PER_STEP / Long.SIZE];
    }

    /** An array by node, large enough for this one. */
    public static long[] room(long[] values, int node) {
        return node < values.length ? values : Arrays.copyOf(values, Math.max(node + 1, values.length * 2));
    }
}
