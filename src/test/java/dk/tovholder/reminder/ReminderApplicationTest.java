package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.TrialClock;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.Receipt;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeReader;
import dk.tovholder.support.MovableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the real store beneath: minutes in, reminders out. */
class ReminderApplicationTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final String GUILD = "chat:1";
    private static final ExtractionBuilder ROOF = new ExtractionBuilder()
            .meeting("Bestyrelsen", "2026-03-02")
            .action("Indhente tilbud på taget", "2026-03-12", "Lene Mehlsen");
    private static final String TEXT = "Referat af bestyrelsesmødet den 2. marts 2026";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(START);
    private final ScriptedMessenger chat = new ScriptedMessenger("chat");
    private ReminderApplication application;

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void linking_a_name_tells_the_owner() {
        start(clock, false);
        post(ROOF);
        assertThat(run()).isEmpty();

        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");

        assertThat(run()).containsExactly("""
                        chat:lene: # Ny opgave til dig
                        *Indhente tilbud på taget*
                        Sig til, hvis den ikke er din. Frist 2026-03-12 (om 10 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
    }

    @Test
    void approving_tells_who_was_only_inferred_to_own_it() {
        start(clock, false);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        Owner inferred = new Owner("Lene Mehlsen", null, OwnerKind.PERSON, Certainty.IMPLIED);
        Due due = new Due(LocalDate.parse("2026-03-12"), false, Certainty.STATED);
        MinutesView minutes = post(new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .action("Indhente tilbud på taget", due, List.of(inferred)));
        assertThat(run()).isEmpty();

        application.get(MinutesService.class).approve(GUILD, minutes.id(), "chat:poul");

        assertThat(run()).singleElement().asString().startsWith("chat:lene:");
    }

    @Test
    void dropped_minutes_are_silent() {
        start(clock, false);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        MinutesView minutes = post(ROOF);
        application.get(MinutesService.class).remove(GUILD, minutes.id(), "chat:poul");

        clock.set(Instant.parse("2026-04-01T12:00:00Z"));

        assertThat(run()).isEmpty();
    }

    @Test
    void a_press_on_the_button_is_the_end_of_it() {
        remindLene();

        PressResult result = press(0, "chat:lene");

        assertThat(result.reply()).isNull();
        assertThat(result.update()).extracting(PlainCard::of).isEqualTo("""
                # Ny opgave til dig
                ✓ Indhente tilbud på taget – færdig""");
        clock.set(Instant.parse("2026-06-01T12:00:00Z"));
        assertThat(run()).noneMatch(sent -> sent.startsWith("chat:lene"));
    }

    @Test
    void a_second_press_says_what_happened_and_when() {
        remindLene();
        clock.set(Instant.parse("2026-03-05T09:00:00Z"));
        run();
        clock.set(Instant.parse("2026-03-05T10:15:00Z"));
        press(0, "chat:lene");
        clock.set(Instant.parse("2026-03-05T10:16:00Z"));

        PressResult again = press(1, "chat:lene");

        assertThat(again.reply())
                .extracting(PlainCard::of)
                .isEqualTo("Du har allerede meldt den færdig: 2026-03-05T10:15:00Z");
        assertThat(again.update()).extracting(PlainCard::of).isEqualTo("""
                # Påmindelse
                ✓ Indhente tilbud på taget – færdig""");
    }

    @Test
    void nobody_elses_press_counts() {
        remindLene();

        PressResult result = press(0, "chat:ida");

        assertThat(result.update()).isNull();
        assertThat(application.get(ActionService.class).find(GUILD, 1))
                .hasValueSatisfying(action -> assertThat(action.state()).isEqualTo(ActionState.OPEN));
    }

    @Test
    void who_has_given_it_away_cannot_finish_it() {
        remindLene();
        application.get(ActionService.class).assign(GUILD, 1, "Ida", "chat:ida", "chat:poul");

        PressResult result = press(0, "chat:lene");

        assertThat(result.update()).isNull();
        assertThat(application.get(ActionService.class).find(GUILD, 1))
                .hasValueSatisfying(action -> assertThat(action.state()).isEqualTo(ActionState.OPEN));
    }

    @Test
    void a_mention_shows_the_reminder_to_whom_it_is_for() {
        start(clock, false);
        application.get(SettingsService.class).set(GUILD, "reminder-channel", "77");
        chat.close("chat:lene", DeliveryException.Kind.REFUSED);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        post(ROOF);
        assertThat(run())
                .singleElement()
                .asString()
                .startsWith("77@chat:lene: ")
                .doesNotContain("taget");

        assertThat(press(0, "chat:ida").reply())
                .extracting(PlainCard::of)
                .isEqualTo("Den påmindelse er til en anden. Skriv /actions for at se dine egne opgaver.");
        assertThat(press(0, "chat:lene").reply()).extracting(PlainCard::of).isEqualTo("""
                # Ny opgave til dig
                *Indhente tilbud på taget*
                Sig til, hvis den ikke er din. Frist 2026-03-12 (om 10 dage).
                Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
    }

    @Test
    void a_mention_is_in_the_guilds_language_and_what_its_reader_sees_in_theirs() {
        start(clock, false);
        application.get(SettingsService.class).set(GUILD, "reminder-channel", "77");
        application.get(SettingsService.class).set(GUILD, "language", "en");
        chat.close("chat:lene", DeliveryException.Kind.REFUSED);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        post(ROOF);

        assertThat(run()).singleElement().asString().startsWith("77@chat:lene: There is a reminder for you");
        assertThat(press(0, "chat:lene", Locale.forLanguageTag("da")).reply())
                .extracting(PlainCard::of)
                .asString()
                .startsWith("# Ny opgave til dig");
    }

    @Test
    void a_reminder_is_in_the_guilds_language_until_its_reader_has_asked_in_another() {
        start(clock, false);
        application.get(SettingsService.class).set(GUILD, "language", "en");
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        post(ROOF);
        assertThat(run()).containsExactly("""
                        chat:lene: # New task for you
                        *Indhente tilbud på taget*
                        Say so if it is not yours. Due 2026-03-12 (in 10 days).
                        From Bestyrelsen 2 Mar 2026 <https://chat.example/1>
                        [Done] [Snooze] [Hand over] [Not mine] [Show]""");

        press(0, "chat:ida", Locale.forLanguageTag("da"));
        application.get(ActionService.class).assign(GUILD, 1, "Ida", "chat:ida", "chat:poul");

        assertThat(run()).singleElement().asString().startsWith("chat:ida: # Ny opgave til dig");
    }

    @Test
    @Timeout(60)
    void db_scheduler_sends_by_the_trial_clock() throws InterruptedException {
        AtomicLong seconds = new AtomicLong();
        start(new TrialClock(START, 86_400, ZoneOffset.UTC, () -> seconds.get() * 1_000_000_000), true);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        post(ROOF);

        assertThat(chat.take()).contains("Ny opgave til dig");
        seconds.set(3);
        assertThat(chat.take()).contains("(om 7 dage)");
        seconds.set(8);
        assertThat(chat.take()).contains("(om 2 dage)");
        seconds.set(10);
        assertThat(chat.take()).contains("(i dag)");
        seconds.set(17);
        assertThat(chat.take()).contains("(for 7 dage siden)");
    }

    private void remindLene() {
        start(clock, false);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", "chat:lene", "chat:poul");
        post(ROOF);
        run();
    }

    /** Presses the button of a message, as a member without rights does in a direct conversation. */
    private PressResult press(int message, String user) {
        return press(message, user, Locale.ROOT);
    }

    private PressResult press(int message, String user, Locale reads) {
        ChannelRef direct = new ChannelRef("chat", "", "dm");
        Caller caller = new Caller(new UserRef(user, user), direct, reads, false, Set.of());
        String control = chat.all().get(message).controls().get(0);
        MessageRef ref = new MessageRef(direct, Integer.toString(message + 1), null);
        return application.get(Dispatcher.class).press(new Press(control, List.of(), List.of(), caller, ref));
    }

    private void start(Clock with, boolean wakes) {
        application = new ReminderApplication(folder, with, chat, wakes);
        application.get(SettingsService.class).set(GUILD, "digest", "off");
    }

    private List<String> run() {
        application.get(ReminderDispatcher.class).run();
        return chat.news();
    }

    private MinutesView post(ExtractionBuilder extraction) {
        application.get(FakeReader.class).finds(TEXT, extraction);
        Origin origin = new Origin(GUILD, "minutes", "1", "https://chat.example/1", "chat:poul", null, START);
        Receipt receipt = application.get(MinutesService.class).add(new NewMinutes(origin, TEXT, true, null, null));
        return ((Receipt.Stored) receipt).minutes();
    }
}
