package dk.tovholder.killed;

import java.time.Duration;
import java.time.Instant;

/** The trial clock as all the bot's processes have it, one after the other: it runs on while none lives. */
final class RunningClock {
    private final double speed;
    private Instant start;
    private long nanos = System.nanoTime();

    RunningClock(Instant start, double speed) {
        this.start = start;
        this.speed = speed;
    }

    synchronized void set(Instant now) {
        start = now;
        nanos = System.nanoTime();
    }

    synchronized Instant instant() {
        return start.plus(Duration.ofNanos((long) ((System.nanoTime() - nanos) * speed)));
    }
}
