package dk.tovholder.discord;

import java.util.concurrent.CompletableFuture;

/** Closed until what was left undone before the start has been done; what comes meanwhile waits behind it. */
final class Gate {
    private final CompletableFuture<Boolean> opened = new CompletableFuture<>();

    void open() {
        opened.complete(true);
    }

    /** At once, where it is open. */
    void whenOpen(Runnable task) {
        opened.thenRun(task);
    }
}
