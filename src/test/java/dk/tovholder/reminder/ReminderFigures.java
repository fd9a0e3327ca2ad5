package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dk.tovholder.discord.fake.Recorded;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What much costs. Run by its name only: {@code ./mvnw -q test -Dtest=ReminderFigures}; {@code -Dtasks} for fewer. */
class ReminderFigures {
    private static final int TASKS = Integer.getInteger("tasks", 10_000);
    private static final int PEOPLE = TASKS / 5;
    /** Two lead times, the morning itself, the first week late, and that they have got it. */
    private static final int PROMISES_EACH = 5;

    /** Of a request to Discord and its answer. */
    private static final Duration TRAVEL = Duration.ofMillis(100);

    private static final long SECOND = 1_000_000_000L;
    private static final int MINUTE = 60;
    private static final int DISCORDS_LIMIT = 50;

    @TempDir
    Path data;

    @Test
    void a_hundred_thousand_promises_are_planned(TestReporter reporter) {
        try (FiguresBench bench = new FiguresBench(data, false)) {
            Cost planning = bench.measure(() -> bench.give(2 * TASKS, PEOPLE));
            reporter.publishEntry(
                    "planning " + 2 * TASKS * PROMISES_EACH + " promises of " + 2 * TASKS + " tasks",
                    planning.toString());
            reporter.publishEntry(
                    "planning all of them anew", bench.measure(bench::replan).toString());
        }
    }

    @Test
    void ten_thousand_reminders_due_at_one_minute_to_two_thousand_people(TestReporter reporter) {
        try (FiguresBench bench = new FiguresBench(data, false)) {
            bench.give(TASKS, PEOPLE);
            bench.settleTheNews();
            reporter.publishEntry(
                    "a look when nothing is due", bench.measure(bench::run).toString());

            bench.moveTo(Instant.parse("2026-06-15T06:30:00Z"));
            int before = bench.requests().size();
            bench.answerAfter(TRAVEL);
            reporter.publishEntry(TASKS + " due", bench.measure(bench::run).toString());

            List<Recorded> requests =
                    bench.requests().subList(before, bench.requests().size());
            reporter.publishEntry("requests", requests.size() + ", at most " + most(requests) + " in a second");
            assertThat(bench.messages()).isEqualTo(PEOPLE);
            assertThat(most(requests)).isLessThanOrEqualTo(DISCORDS_LIMIT);
        }
    }

    @Test
    void an_idle_hour(TestReporter reporter) {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (FiguresBench bench = new FiguresBench(data, true)) {
            bench.give(PEOPLE, PEOPLE);
            bench.settleTheNews();
            let(MINUTE);
            long before = machine.getProcessCpuTime();
            Cost minute = bench.measure(() -> let(MINUTE));
            long spent = machine.getProcessCpuTime() - before;
            reporter.publishEntry(
                    "an idle hour",
                    minute.statements() * MINUTE + " statements, " + spent * MINUTE / SECOND + " s of a processor");
        }
    }

    private static void let(int seconds) {
        try {
            new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** In any second. */
    private static int most(List<Recorded> requests) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < requests.size(); last++) {
            while (requests.get(last).nanos() - requests.get(first).nanos() >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
