package dk.tovholder.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/** A clock that starts where it is told to and runs faster or slower than time, so that weeks can be tried in seconds. */
public final class TrialClock extends Clock {
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final Instant start;
    private final double speed;
    private final ZoneId zone;
    private final LongSupplier nanos;
    private final long startNanos;

    /**
     * Starts at once.
     *
     * @param speed how many seconds pass in one
     * @param nanos real time that has passed, as {@link System#nanoTime}
     */
    public TrialClock(Instant start, double speed, ZoneId zone, LongSupplier nanos) {
        this(start, speed, zone, nanos, nanos.getAsLong());
    }

    private TrialClock(Instant start, double speed, ZoneId zone, LongSupplier nanos, long startNanos) {
        this.start = start;
        this.speed = speed;
        this.zone = zone;
        this.nanos = nanos;
        this.startNanos = startNanos;
    }

    /** How much passes on this clock while this much time really passes. */
    public Duration during(Duration real) {
        double seconds = real.toNanos() / NANOS_IN_A_SECOND * speed;
        long whole = (long) seconds;
        return Duration.ofSeconds(whole, (long) ((seconds - whole) * NANOS_IN_A_SECOND));
    }

    @Override
    public Instant instant() {
        return start.plus(during(Duration.ofNanos(nanos.getAsLong() - startNanos)));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TrialClock(start, speed, other, nanos, startNanos);
    }
}
