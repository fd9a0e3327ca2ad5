package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dk.tovholder.support.MovableClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The machine's clock jumps while the scheduler sleeps. */
class ClockWatchTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private final MovableClock machine = new MovableClock(START);
    private Duration passed = Duration.ZERO;
    private final ClockWatch watch = new ClockWatch(machine, () -> passed.toNanos());
    private final List<String> woken = new ArrayList<>();
    private boolean broken;

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void time_that_goes_by_wakes_nothing() {
        passes(10, 10);
        passes(10, 8);

        assertThat(woken).isEmpty();
    }

    @Test
    void nor_does_a_clock_that_is_put_ahead() {
        passes(10, 86_400);

        assertThat(woken).isEmpty();
    }

    @Test
    void a_clock_that_is_put_back_does_once() {
        passes(10, -3600);
        passes(10, 10);

        assertThat(woken).containsExactly("reminders 2026-03-02T11:00:00Z");
    }

    @Test
    void what_could_not_be_written_is_done_at_the_next_look() {
        broken = true;
        passes(10, -3600);
        broken = false;
        passes(10, 10);

        assertThat(woken).containsExactly("reminders 2026-03-02T11:00:10Z");
    }

    private void passes(long seconds, long shown) {
        passed = passed.plusSeconds(seconds);
        machine.set(machine.instant().plusSeconds(shown));
        watch.look(scheduler());
    }

    /** It has noted to wake five seconds from the start. */
    private SchedulerClient scheduler() {
        return (SchedulerClient) Proxy.newProxyInstance(
                SchedulerClient.class.getClassLoader(),
                new Class<?>[] {SchedulerClient.class},
                (proxy, method, arguments) -> {
                    if (broken) {
                        throw new IllegalStateException("no store");
                    }
                    if (method.getName().equals("getScheduledExecutions")) {
                        Execution noted =
                                new Execution(START.plusSeconds(5), new TaskInstance<>("reminders", "recurring"));
                        return List.of(new ScheduledExecution<>(Object.class, noted));
                    }
                    woken.add(((TaskInstanceId) arguments[0]).getTaskName() + " " + arguments[1]);
                    return true;
                });
    }
}
