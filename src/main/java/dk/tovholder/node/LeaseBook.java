package dk.tovholder.node;

import java.time.Duration;

/** Where the lease is written down, by one clock for all: the store's. */
interface LeaseBook {
    /** Takes it, or keeps it, for so long from now; false where another has it. */
    boolean take(String node, Duration length);

    /** Gives it back, if this node has it. */
    void release(String node);
}
