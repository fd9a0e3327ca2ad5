package dk.tovholder.node;

import java.util.concurrent.CompletableFuture;

/** Whose turn it is to work, of several processes on one store: one does, the others stand by until it ends or falls silent. */
public interface Turn extends AutoCloseable {
    /** Completed when it is this process's. */
    CompletableFuture<Void> taken();

    /** Completed when it has been this process's and is no more. */
    CompletableFuture<Void> lost();

    /** Whether it is this process's still: to be asked before anything is said that another may be saying by now. */
    boolean isOurs();

    /** Gives it back. To be called when nothing is done any more: the next one begins at once. */
    @Override
    void close();
}
