package dk.tovholder.reminder;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.chat.Messenger;
import dk.tovholder.discord.HastyDiscord;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.support.MovableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole bot on a Discord of our own, woken by hand, with a clock that we move. */
final class FaultBench implements AutoCloseable {
    /** A guild, and the channel that it is reminded in, where it has chosen one. */
    record Place(FakeGuild guild, FakeChannel channel) {}

    private static final LocalDate FAR = LocalDate.parse("2030-01-02");

    final FakeDiscord discord = FakeDiscord.start();
    final Place withChannel = place("Roklubben");
    final Place withoutChannel = place("Sejlklubben");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final ConfigurableApplicationContext context;
    private int number;

    FaultBench(Path data) {
        SpringApplication application = new SpringApplication(TovholderApplication.class);
        application.addInitializers(starting -> {
            GenericApplicationContext beans = (GenericApplicationContext) starting;
            beans.registerBean("clock", Clock.class, () -> clock);
            HastyDiscord.register(beans);
        });
        context = application.run(
                "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                "--tovholder.discord.api-url=" + discord.apiUrl(),
                "--tovholder.data-dir=" + data,
                "--spring.main.allow-bean-definition-overriding=true",
                "--db-scheduler.enabled=false");
        SettingsService settings = get(SettingsService.class);
        for (Place place : new Place[] {withChannel, withoutChannel}) {
            settings.joined(place.guild().key());
            settings.welcomed(place.guild().key());
            settings.set(place.guild().key(), "digest", "off");
        }
        settings.set(
                withChannel.guild().key(),
                "reminder-channel",
                withChannel.channel().id());
        new Thread(() -> get(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        while (!get(Messenger.class).isConnected()) {
            Thread.onSpinWait();
        }
    }

    private Place place(String name) {
        FakeGuild guild = discord.guild(name);
        return new Place(guild, guild.channel("påmindelser"));
    }

    private <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int nextNumber() {
        return ++number;
    }

    /** A task that somebody is to be told of at once. */
    long give(Place place, String task, Person owner, Person poster) {
        NewAction action = new NewAction(place.channel().id(), task, "Ejer af " + task, owner.key(), FAR);
        return get(ActionService.class)
                .add(place.guild().key(), action, poster.key())
                .id();
    }

    void drop(Place place, long action, Person by) {
        get(EntryService.class).drop(place.guild().key(), new EntryRef(EntryKind.ACTION, action), by.key());
    }

    void run() {
        get(ReminderDispatcher.class).run();
    }

    void runAfter(Duration step) {
        later(step);
        run();
    }

    void later(Duration step) {
        clock.advance(step);
    }

    /** What became of the promise to tell of the task. */
    String state(long action) {
        return get(JdbcClient.class)
                .sql("select state from reminders where rung = 'GIVEN' and action_id = ?")
                .param(action)
                .query(String.class)
                .single();
    }

    boolean isDone(long action) {
        return get(ActionService.class)
                .find(withChannel.guild().key(), action)
                .filter(found -> found.state() == ActionState.DONE)
                .isPresent();
    }

    /** Whether it is no answer of Discord's that would be the same every time. */
    boolean isPassing(Fault fault) {
        return !(fault instanceof Fault.Status status) || status.status() >= 500;
    }

    @Override
    public void close() {
        context.close();
        discord.close();
    }
}
