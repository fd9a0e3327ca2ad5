package dk.tovholder.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.minutes.SettingsService;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One guild, many tasks, and a bot that is killed so many times while it reminds people of them. */
final class Round {
    private static final int PEOPLE = 100;
    private static final int TASKS = 1000;
    /** So slow that even a busy machine is late by minutes of the bot's, not by hours. */
    private static final double SPEED = 2;

    private static final int PATIENCE_SECONDS = 180;
    private static final int KILLED = 128 + 9;
    /** How long before something is due a process starts that is to say it. */
    private static final int AHEAD_SECONDS = 5;

    private final FakeDiscord discord;
    private final FakeGuild guild;
    private final List<Person> people = new ArrayList<>();
    private final Path folder;
    private final BotProcess bot;
    private final RunningClock clock = new RunningClock(Phase.START, SPEED);
    private final Random random;
    private final Ledger ledger;
    private final Iterator<Phase> phases = Phase.all(PEOPLE, TASKS).iterator();
    private CompletableFuture<Void> complete = CompletableFuture.completedFuture(null);

    Round(FakeDiscord discord, Path folder, long seed) {
        this.discord = discord;
        this.folder = folder;
        this.bot = new BotProcess(discord, folder, SPEED);
        this.random = new Random(seed);
        this.guild = discord.guild("Roklubben");
        Map<String, Integer> channels = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            Person person = guild.member("Medlem " + i);
            people.add(person);
            channels.put(person.directChannel(), i);
        }
        this.ledger = new Ledger(channels, clock::instant);
        discord.whenSent(ledger::take);
    }

    Count run(int kills) throws InterruptedException, ExecutionException {
        fill();
        clock.set(Phase.START);
        for (int i = 0; i < kills; i++) {
            if (!live(Kill.any(random))) {
                return ledger.count(i);
            }
        }
        live(new Kill.Never());
        return ledger.count(kills);
    }

    /** One life of the bot. @return whether all that had to be said was said, or it died before that */
    private boolean live(Kill kill) throws InterruptedException, ExecutionException {
        if (complete.isDone() && phases.hasNext()) {
            next(phases.next());
        }
        Process process = bot.start(clock.instant().toString());
        kill.arm(discord, process);
        try {
            CompletableFuture.anyOf(complete, process.onExit()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            BotProcess.kill(process);
            assertThat(process.exitValue()).as(bot::log).isEqualTo(KILLED);
            return true;
        } catch (TimeoutException e) {
            return false;
        } finally {
            BotProcess.kill(process);
            Kill.disarm(discord);
        }
    }

    private void next(Phase phase) {
        complete = ledger.expect(phase);
        Instant start = phase.due().minusSeconds(AHEAD_SECONDS);
        if (start.isAfter(clock.instant())) {
            clock.set(start);
        }
    }

    /** The tasks, as if they had been given out by command. */
    private void fill() {
        List<String> settings = new ArrayList<>(BotProcess.settings(discord, folder));
        settings.add("--tovholder.clock.start=" + Phase.START);
        settings.add("--tovholder.clock.speed=0.001");
        settings.add("--db-scheduler.enabled=false");
        try (ConfigurableApplicationContext context =
                new SpringApplication(TovholderApplication.class).run(settings.toArray(String[]::new))) {
            SettingsService guilds = context.getBean(SettingsService.class);
            guilds.joined(guild.key());
            guilds.welcomed(guild.key());
            guilds.set(guild.key(), "lead-times", "none");
            guilds.set(guild.key(), "digest", "off");
            ActionService actions = context.getBean(ActionService.class);
            for (int task = 0; task < TASKS; task++) {
                int number = task % PEOPLE;
                Person person = people.get(number);
                NewAction action = new NewAction(
                        "1",
                        "Opgave " + task + " for " + number,
                        "Medlem " + number,
                        person.key(),
                        Phase.day(task, PEOPLE));
                actions.add(guild.key(), action, person.key());
            }
        }
    }
}
