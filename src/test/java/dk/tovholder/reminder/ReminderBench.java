package dk.tovholder.reminder;

import com.zaxxer.hikari.HikariDataSource;
import dk.tovholder.chat.ChannelDirectory;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionChanged;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.Confirming;
import dk.tovholder.minutes.Finishing;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.SettingsChanged;
import dk.tovholder.support.MovableClock;
import dk.tovholder.support.OneLanguage;
import dk.tovholder.support.StoreUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The reminders on a real store, with actions, clock and chat platform that a test holds in its hand. */
final class ReminderBench implements BeforeEachCallback, AfterEachCallback {
    static final String GUILD = "chat:1";

    final MovableClock clock;
    final ScriptedMessenger chat = new ScriptedMessenger("chat");
    TransactionTemplate transaction;
    JdbcClient jdbc;

    private final Map<String, ActionView> actions = new HashMap<>();
    private final Map<String, GuildSettings> settings = new HashMap<>();
    private final Set<String> present = new HashSet<>(Set.of(GUILD, "chat:2"));
    /** When the body meets. */
    final List<LocalDate> meetings = new ArrayList<>();
    /** Who is not in a guild any more, as guild and user parted by a stroke. */
    final Set<String> away = new HashSet<>();

    /** Which channels not all members of their guild see. */
    final Set<String> hidden = new HashSet<>();

    /** Which have been deleted. */
    final Set<String> gone = new HashSet<>();

    private final ChannelDirectory channels = new ChannelDirectory() {
        @Override
        public String platform() {
            return "chat";
        }

        @Override
        public boolean isOpen(ChannelRef channel) {
            return !hidden.contains(channel.id());
        }

        @Override
        public boolean isGone(ChannelRef channel) {
            return gone.contains(channel.id());
        }
    };

    private Path folder;
    private HikariDataSource store;
    private ReminderPlanner planner;
    private ReminderDispatcher dispatcher;
    SentReminders sent;
    SnoozeService snoozing;
    WishService wishing;
    WeeklyPlanner weekly;
    private Crew crew = new Crew(1);

    ReminderBench(String now) {
        clock = new MovableClock(Instant.parse(now));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("reminders");
        store = new HikariDataSource();
        store.setJdbcUrl(StoreUnderTest.url(folder));
        if (StoreUnderTest.vendor().equals("sqlite")) {
            store.addDataSourceProperty("journal_mode", "WAL");
            store.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        }
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:db/migration/" + StoreUnderTest.vendor())
                .load()
                .migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(store));
        jdbc = JdbcClient.create(store);
        restart();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        store.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** So many messages are sent at a time from now on. */
    void hands(int many) {
        crew = new Crew(many);
        restart();
    }

    /** What a new process starts with: the store, and nothing remembered. */
    void restart() {
        WishBook wishes = new WishBook(jdbc);
        Ladder ladder = new ReminderProperties(List.of("06-05", "12-24", "12-31"), 7, 2, 7).ladder();
        GuildTimes times = new GuildTimes(this::settings, wishes::of, clock);
        Reminders reminders = new Reminders(jdbc);
        Snoozes snoozes = new Snoozes(jdbc);
        Deliveries deliveries = new Deliveries(jdbc);
        Platforms platforms = new Platforms(List.of(chat));
        Plans plans = new Plans(
                ladder,
                wishes,
                snoozes,
                (guild, body, from) ->
                        meetings.stream().filter(day -> !day.isBefore(from)).toList(),
                times);
        OpenActions open = new BenchActions(actions);
        weekly = new WeeklyPlanner(reminders, open, plans, ladder, times);
        Digests digests = new Digests(open, plans, wishes, times);
        planner = new ReminderPlanner(
                this::find, reminders, plans, snoozes, new PosterNews(reminders, ladder, times), weekly, times);
        wishing = new WishService(wishes, reminders, planner, times);
        snoozing = new SnoozeService(snoozes, planner, times);
        Outcomes outcomes = new Outcomes(deliveries, planner, times, transaction);
        Pace pace = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofHours(1));
        Claims claims = new Claims(this::find, reminders, deliveries, plans, digests, weekly, pace, transaction);
        BotTexts texts = BotTexts.load(new ConfigFiles(Path.of("bot-config")), Locale.forLanguageTag("da"));
        ReminderText wording = new ReminderText(texts, new DayWords(texts), times);
        ReminderControls controls = new ReminderControls(texts, guild -> List.of());
        ReminderCards cards =
                new ReminderCards(texts, wording, controls, new DigestCards(texts, wording, controls, times));
        sent = new SentReminders(deliveries, this::find, snoozes, digests, cards, times);
        Sender sender = new Sender(
                claims,
                outcomes,
                platforms,
                times,
                cards,
                new DeliveryKeys(),
                OneLanguage.DANISH,
                (guild, user) -> away.contains(guild + "/" + user));
        Places places = new Places(List.of(channels), new OpenChannels(jdbc), times);
        OverviewSender overviews = new OverviewSender(
                new Overviews(open, places, times),
                new OverviewCards(texts, new OverviewPicture(texts, new DayWords(texts)), OneLanguage.DANISH),
                new OverviewClaims(reminders, deliveries, weekly, transaction),
                outcomes,
                platforms,
                new DeliveryKeys());
        dispatcher = new ReminderDispatcher(
                new Recovery(deliveries, outcomes, platforms, crew),
                new DueReminders(deliveries, reminders, times, platforms, platform -> present),
                sender,
                overviews,
                crew,
                times,
                transaction);
    }

    /** Stores the action as it is now, and tells of it as the store does. */
    void store(TestAction action) {
        store(GUILD, action);
    }

    void store(String guild, TestAction action) {
        actions.put(guild + "/" + action.id(), action.view());
        changed(guild, action.id());
    }

    void store(ActionView action) {
        actions.put(GUILD + "/" + action.id(), action);
        changed(GUILD, action.id());
    }

    void remove(long action) {
        actions.remove(GUILD + "/" + action);
        changed(GUILD, action);
    }

    void set(String guild, String reminderTime, String zone, @Nullable String reminderChannel) {
        settings.put(guild, settings(reminderTime, zone, reminderChannel, null));
    }

    /** Sets it as the store does, and tells of it. */
    void set(String guild, GuildSettings own) {
        SettingsChanged change = new SettingsChanged(guild, settings(guild), own);
        settings.put(guild, own);
        transaction.executeWithoutResult(status -> {
            wishing.on(change);
            weekly.on(change);
        });
    }

    void leave(String guild) {
        present.remove(guild);
    }

    void join(String guild) {
        present.add(guild);
    }

    void moveTo(String instant) {
        clock.set(Instant.parse(instant));
    }

    /** Runs what is due, and says what was sent. */
    List<String> run() {
        dispatcher.run();
        return chat.news();
    }

    List<String> runAt(String instant) {
        moveTo(instant);
        return run();
    }

    /** The process dies while it runs what is due; a new one starts. */
    void dieWhileRunning() {
        try {
            dispatcher.run();
        } catch (ScriptedMessenger.Death death) {
            restart();
            return;
        }
        throw new AssertionError("nothing died");
    }

    /** All promises of an action: to whom, which rung, what day, what became of it and why. */
    List<String> rows(long action) {
        return jdbc.sql("select user_id, rung, step, local_date, state, reason from reminders where action_id = ?"
                        + " order by local_date, id")
                .param(action)
                .query((row, number) -> String.join(
                        " ",
                        row.getString("user_id"),
                        row.getString("rung") + (row.getInt("step") == 0 ? "" : row.getString("step")),
                        row.getString("local_date"),
                        row.getString("state")
                                + (row.getString("reason") == null ? "" : " (" + row.getString("reason") + ")")))
                .list();
    }

    private void changed(String guild, long action) {
        transaction.executeWithoutResult(status -> planner.on(new ActionChanged(guild, action, false)));
    }

    private Optional<ActionView> find(String guild, long action) {
        return Optional.ofNullable(actions.get(guild + "/" + action));
    }

    private GuildSettings settings(String guild) {
        return settings.getOrDefault(guild, settings("08:30", "Europe/Copenhagen", null, null));
    }

    /** The usual ones, without digests: those come only where a test is about them. */
    static GuildSettings settings(
            String reminderTime, String zone, @Nullable String reminderChannel, @Nullable DayOfWeek digest) {
        return new GuildSettings(
                null,
                reminderChannel,
                reminderTime,
                zone,
                "da",
                Confirming.UNCERTAIN,
                null,
                null,
                null,
                Finishing.ALL,
                digest,
                null,
                null,
                null);
    }

    /** Those that a test has stored, open ones alone. */
    private record BenchActions(Map<String, ActionView> stored) implements OpenActions {
        @Override
        public List<ActionView> since(String guild, LocalDate day) {
            return stored.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(guild + "/"))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public List<ActionView> of(String guild, String user) {
            return in(guild).stream().filter(action -> Item.isOf(action, user)).toList();
        }

        @Override
        public List<ActionView> in(String guild) {
            return stored.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(guild + "/"))
                    .map(Map.Entry::getValue)
                    .filter(action -> action.state() == ActionState.OPEN)
                    .sorted(Comparator.comparing(ActionView::id))
                    .toList();
        }
    }
}
