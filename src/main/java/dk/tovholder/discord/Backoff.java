package dk.tovholder.discord;

import java.time.Duration;

/** Waits between attempts: longer each time, and not for ever. */
final class Backoff {
    private static final int MAX_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final int attempts;

    Backoff(Duration first, Duration longest, int attempts) {
        this.first = first;
        this.longest = longest;
        this.attempts = attempts;
    }

    /**
     * Waits after an attempt that failed.
     *
     * @param attempt from 1
     * @return whether another attempt is worth making; not when the program ends
     */
    boolean pause(int attempt) {
        if (attempt >= attempts || Thread.currentThread().isInterrupted()) {
            return false;
        }
        Duration wait = first.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS));
        try {
            Thread.sleep((wait.compareTo(longest) < 0 ? wait : longest).toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
