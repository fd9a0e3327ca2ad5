package dk.tovholder.reminder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes the scheduler where the machine's clock is put back: it would sleep until the time that it has noted for its next work. */
final class ClockWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final int SECONDS = 10;
    /** A clock that is put right little by little is not put back. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final InstantSource machine;
    private final LongSupplier nanos;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(look -> {
        Thread thread = new Thread(look, "clock-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Instant before;
    private long nanosBefore;

    /** @param nanos what goes on whatever the clock says */
    ClockWatch(InstantSource machine, LongSupplier nanos) {
        this.machine = machine;
        this.nanos = nanos;
        this.before = machine.instant();
        this.nanosBefore = nanos.getAsLong();
    }

    void begin(SchedulerClient scheduler) {
        looks.scheduleWithFixedDelay(() -> look(scheduler), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What fails is done at the next look. */
    synchronized void look(SchedulerClient scheduler) {
        Instant now = machine.instant();
        long elapsed = nanos.getAsLong();
        try {
            if (now.isBefore(before.plusNanos(elapsed - nanosBefore).minus(TOLERANCE))) {
                LOG.warn("The machine's clock was put back to {}: what is due is looked for at once", now);
                wake(scheduler, now);
            }
            before = now;
            nanosBefore = elapsed;
        } catch (RuntimeException e) {
            LOG.error("The scheduler could not be woken", e);
        }
    }

    private static void wake(SchedulerClient scheduler, Instant now) {
        scheduler.getScheduledExecutions().stream()
                .filter(execution -> execution.getExecutionTime().isAfter(now))
                .forEach(execution -> scheduler.reschedule(execution.getTaskInstance(), now));
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
