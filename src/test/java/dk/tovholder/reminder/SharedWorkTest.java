package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.config.TrialClock;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.support.StoreUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes awake on one PostgreSQL at once, on a platform where all may send. */
class SharedWorkTest {
    private static final int PEOPLE = 60;
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private final Clock clock = new TrialClock(START, 1, ZoneOffset.UTC, () -> 0);
    private final ScriptedMessenger chat = new ScriptedMessenger("chat");
    private final List<ReminderApplication> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(ReminderApplication::close);
    }

    private ReminderApplication start(ScriptedMessenger platform) {
        ReminderApplication node = new ReminderApplication(StoreUnderTest.onPostgres(folder), clock, platform, true);
        nodes.add(node);
        return node;
    }

    @Test
    @Timeout(180)
    void each_is_told_once_whichever_node_plans_and_whichever_sends() throws Exception {
        ReminderApplication first = start(chat);
        ReminderApplication second = start(chat);
        start(new ScriptedMessenger("other"));

        giveAll(List.of(first, second));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String message = chat.take();
            told.add(message.substring(0, message.indexOf(": ")));
        }
        close();

        assertThat(told).doesNotHaveDuplicates().allMatch(user -> user.startsWith("chat:user"));
        assertThat(chat.all()).hasSize(PEOPLE);
    }

    private static void giveAll(List<ReminderApplication> planners) throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String user = "chat:user" + i;
            ActionService actions = planners.get(i % planners.size()).get(ActionService.class);
            NewAction action = new NewAction("minutes", "Male båden", "Ro " + i, user, LocalDate.of(2026, 3, 20));
            work.add(() -> actions.add("chat:1", action, "chat:poul"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(planners.size() * 2);
        try {
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
