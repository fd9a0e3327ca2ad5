package dk.tovholder.node;

import java.util.concurrent.CompletableFuture;

/** Where no other process can be. */
public final class Alone implements Turn {
    @Override
    public CompletableFuture<Void> taken() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> lost() {
        return new CompletableFuture<>();
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public void close() {
        // there is nobody to give it to
    }
}
