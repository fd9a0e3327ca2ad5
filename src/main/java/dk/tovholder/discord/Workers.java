package dk.tovholder.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for what takes longer than the gateway's may. Suggestions have their own, so that long minutes don't hold them up. */
final class Workers {
    private static final int THREADS = 4;
    private final ExecutorService interactions = pool("interactions", THREADS);
    private final ExecutorService suggestions = pool("suggestions", 2);
    private final ExecutorService messages = pool("messages", THREADS);

    private final Duration patience;

    /** @param patience how long what has begun may take to end when the program ends */
    Workers(Duration patience) {
        this.patience = patience;
    }

    ExecutorService interactions() {
        return interactions;
    }

    ExecutorService suggestions() {
        return suggestions;
    }

    ExecutorService messages() {
        return messages;
    }

    boolean isClosing() {
        return messages.isShutdown();
    }

    /** What has begun may end; what waits is done after the next start. */
    void close() throws InterruptedException {
        List<ExecutorService> pools = List.of(interactions, suggestions, messages);
        pools.forEach(ExecutorService::shutdown);
        long until = System.nanoTime() + patience.toNanos();
        for (ExecutorService pool : pools) {
            if (!pool.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                pool.shutdownNow();
            }
        }
    }

    private static ExecutorService pool(String name, int threads) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(task, "discord-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return Executors.newFixedThreadPool(threads, factory);
    }
}
