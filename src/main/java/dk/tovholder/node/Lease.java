package dk.tovholder.node;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn as a lease that is renewed every few seconds. Whoever cannot renew it gives up well before another may take it, measured
 * from before each renewal by a clock that no setting moves: so there are never two, however long a process slept.
 */
final class Lease implements Turn {
    /** How long a process may be silent before another takes over. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    /** After so long without a renewal it is ours no more: what has been begun may end before another begins. */
    static final Duration HELD = Duration.ofSeconds(10);

    private static final Duration RENEWAL = Duration.ofSeconds(3);
    private static final Duration WATCH = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private final LeaseBook book;
    private final LongSupplier nanos;
    private final String node = UUID.randomUUID().toString();
    private final CompletableFuture<Void> taken = new CompletableFuture<>();
    private final CompletableFuture<Void> lost = new CompletableFuture<>();
    /** Two threads: a store that does not answer must not keep anybody from noticing. */
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "lease");
        thread.setDaemon(true);
        return thread;
    });

    private volatile long renewed;
    private boolean standing;

    /** @param nanos as of {@link System#nanoTime} */
    Lease(LeaseBook book, LongSupplier nanos) {
        this.book = book;
        this.nanos = nanos;
    }

    /** From now on it is taken when it is free, and kept. */
    void begin() {
        threads.scheduleWithFixedDelay(this::renew, 0, RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::watch, 0, WATCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    void renew() {
        watch();
        if (lost.isDone()) {
            return;
        }
        long asked = nanos.getAsLong();
        try {
            if (book.take(node, LENGTH)) {
                renewed = asked;
                if (taken.complete(null)) {
                    LOG.info("It is this process's turn");
                }
            } else if (taken.isDone()) {
                LOG.error("Another process has taken over");
                lost.complete(null);
            } else if (!standing) {
                standing = true;
                LOG.info("Another process is at work: this one stands by");
            }
        } catch (RuntimeException e) {
            LOG.warn("The store does not say whose turn it is: {}", e.getMessage());
        }
    }

    void watch() {
        if (taken.isDone() && !isOurs() && lost.complete(null)) {
            LOG.error("Nothing was heard of the store for {}: another process may have taken over", HELD);
        }
    }

    @Override
    public CompletableFuture<Void> taken() {
        return taken;
    }

    @Override
    public CompletableFuture<Void> lost() {
        return lost;
    }

    /** Once it was lost it stays so: who slept does not know what another did meanwhile. */
    @Override
    public boolean isOurs() {
        return taken.isDone() && !lost.isDone() && nanos.getAsLong() - renewed < HELD.toNanos();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        if (taken.isDone() && lost.complete(null)) {
            try {
                book.release(node);
            } catch (RuntimeException e) {
                LOG.info("The turn could not be given back; it ends by itself: {}", e.getMessage());
            }
        }
    }
}
