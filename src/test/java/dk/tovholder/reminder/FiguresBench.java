package dk.tovholder.reminder;

import com.sun.management.OperatingSystemMXBean;
import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.chat.Messenger;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Recorded;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.support.CountedStatements;
import dk.tovholder.support.MovableClock;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The whole bot with many people in one guild, whose statements are counted. */
final class FiguresBench implements AutoCloseable {
    private static final LocalDate DUE = LocalDate.parse("2026-06-15");
    private static final int NANOS = 1_000_000;
    private static final int OF_ONE_MINUTES = 50;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Roklubben");
    private final CountedStatements statements = new CountedStatements();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final ConfigurableApplicationContext context;
    private int messages;

    /** @param wakes whether it wakes by itself, as it does in life */
    FiguresBench(Path data, boolean wakes) {
        SpringApplication application = new SpringApplication(TovholderApplication.class);
        application.addInitializers(starting -> {
            GenericApplicationContext beans = (GenericApplicationContext) starting;
            beans.registerBean("clock", Clock.class, () -> clock);
            beans.registerBean("statements", CountedStatements.class, () -> statements);
        });
        context = application.run(
                "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                "--tovholder.discord.api-url=" + discord.apiUrl(),
                "--tovholder.data-dir=" + data,
                "--spring.main.allow-bean-definition-overriding=true",
                "--db-scheduler.enabled=" + wakes);
        SettingsService settings = get(SettingsService.class);
        settings.joined(guild.key());
        settings.welcomed(guild.key());
        settings.set(guild.key(), "digest", "off");
        discord.whenSent(shown -> messages++);
        new Thread(() -> get(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        while (!get(Messenger.class).isConnected()) {
            Thread.onSpinWait();
        }
    }

    private <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Cost measure(Runnable work) {
        statements.taken();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long processor = machine.getProcessCpuTime();
        work.run();
        long busy = machine.getProcessCpuTime() - processor;
        long took = System.nanoTime() - start;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long inUse = runtime.totalMemory() - runtime.freeMemory();
        return new Cost(took / NANOS, busy / NANOS, statements.taken(), inUse);
    }

    /** Tasks that are all due on one day, spread over people; as many at once as long minutes hold. */
    void give(int tasks, int many) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(guild.member("Medlem " + i));
        }
        TransactionOperations minutes = get(TransactionOperations.class);
        for (int first = 0; first < tasks; first += OF_ONE_MINUTES) {
            int from = first;
            minutes.executeWithoutResult(status -> give(from, Math.min(from + OF_ONE_MINUTES, tasks), people));
        }
    }

    private void give(int from, int to, List<Person> people) {
        ActionService actions = get(ActionService.class);
        for (int task = from; task < to; task++) {
            int number = task % people.size();
            String owner = people.get(number).key();
            actions.add(guild.key(), new NewAction("1", "Opgave " + task, "Medlem " + number, owner, DUE), owner);
        }
    }

    /** The guild wants to be reminded ten days ahead. */
    void replan() {
        get(SettingsService.class).set(guild.key(), "lead-times", "10 2");
    }

    /** All that is told once, at the beginning, has been told. */
    void settleTheNews() {
        get(JdbcClient.class)
                .sql("update reminders set state = 'SENT', delivery_key = 'k', message = '1' where rung = 'GIVEN'")
                .update();
    }

    void moveTo(Instant now) {
        get(JdbcClient.class)
                .sql("update reminders set state = 'SENT', delivery_key = 'k', message = '1'"
                        + " where rung in ('WEEK_BEFORE', 'DAYS_BEFORE')")
                .update();
        clock.set(now);
    }

    /** As far away as Discord is. */
    void answerAfter(Duration travel) {
        discord.answerAfter(travel);
    }

    void run() {
        get(ReminderDispatcher.class).run();
    }

    int messages() {
        return messages;
    }

    List<Recorded> requests() {
        return discord.recorded();
    }

    @Override
    public void close() {
        context.close();
        discord.close();
    }
}
