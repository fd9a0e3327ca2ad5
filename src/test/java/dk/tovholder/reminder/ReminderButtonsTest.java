package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeReader;
import dk.tovholder.support.MovableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pressed in the direct message that Lene got of the roof. */
class ReminderButtonsTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final String GUILD = "chat:1";
    private static final String LENE = "chat:lene";
    private static final String TEXT = "Referat af bestyrelsesmødet den 2. marts 2026";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(START);
    private final ScriptedMessenger chat = new ScriptedMessenger("chat");
    private ReminderApplication application;

    @BeforeEach
    void remindLene() {
        application = new ReminderApplication(folder, clock, chat, false);
        application.get(PeopleService.class).link(GUILD, "Lene Mehlsen", LENE, "chat:poul");
        application
                .get(FakeReader.class)
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-13", "Møde i bestyrelsen")
                                .action("Indhente tilbud på taget", "2026-03-12", "Lene Mehlsen"));
        Origin origin = new Origin(GUILD, "minutes", "1", "https://chat.example/1", "chat:poul", null, START);
        application.get(MinutesService.class).add(new NewMinutes(origin, TEXT, true, null, null));
        run();
    }

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void snoozing_is_chosen_in_place_and_months_after_a_restart() {
        application.close();
        clock.set(Instant.parse("2026-08-03T12:00:00Z"));
        application = new ReminderApplication(folder, clock, chat, false);

        Card menu = shown(press(LENE, control("reminder-menu:snooze")));
        assertThat(menu.parts().toString()).contains("i morgen", "om 3 dage", "mandag i næste uge", "ved næste møde");
        Card snoozed = shown(choose(LENE, control(menu, "reminder-snooze"), "THREE_DAYS"));

        assertThat(PlainCard.of(snoozed)).contains("*Udsat til torsdag 6. august 2026.*");
        assertThat(run()).noneMatch(sent -> sent.startsWith(LENE));
        clock.set(Instant.parse("2026-08-06T06:30:00Z"));
        assertThat(run()).anyMatch(sent -> sent.startsWith(LENE) && sent.contains("Du bad mig minde dig om den igen."));
    }

    @Test
    void the_next_meeting_is_that_of_the_body() {
        assertThat(PlainCard.of(shown(choose(LENE, snoozing(), "NEXT_MEETING"))))
                .contains("*Udsat til mandag 13. april 2026.*");
    }

    @Test
    void a_second_choice_of_the_same_day_says_when_it_was_put_off() {
        String select = snoozing();
        choose(LENE, select, "NEXT_WEEK");
        clock.set(START.plusSeconds(60));

        assertThat(reply(choose(LENE, select, "NEXT_WEEK")))
                .isEqualTo("Den er allerede udsat til mandag 9. marts 2026. Det skete 2026-03-02T12:00:00Z");
    }

    @Test
    void another_day_is_written_in_a_form() {
        Card menu = shown(press(LENE, control("reminder-menu:snooze")));
        PressResult opened = press(LENE, control(menu, "reminder-snooze-day"));
        String form = Objects.requireNonNull(opened.form()).id();

        assertThat(PlainCard.of(shown(submit(form, "om 14 dage")))).contains("*Udsat til mandag 16. marts 2026.*");
        assertThat(reply(submit(form, "i går")))
                .isEqualTo("Skriv en dag, der ikke er gået: søndag 1. marts 2026 er for tidligt.");
    }

    @Test
    void back_shows_the_buttons_again() {
        Card menu = shown(press(LENE, control("reminder-menu:snooze")));

        assertThat(PlainCard.of(shown(press(LENE, control(menu, "reminder-menu:")))))
                .endsWith("[Færdig action-done:1] [Udsæt reminder-menu:snooze:1]");
    }

    @Test
    void what_is_done_meanwhile_is_not_put_off() {
        String select = snoozing();
        application.get(ActionService.class).done(GUILD, 1, "chat:poul");

        PressResult late = choose(LENE, select, "TOMORROW");

        assertThat(reply(late)).isEqualTo("@chat:poul har allerede meldt den færdig: 2026-03-02T12:00:00Z");
        assertThat(PlainCard.of(shown(late))).endsWith("✓ Indhente tilbud på taget – færdig");
    }

    @Test
    void nobody_else_puts_it_off() {
        assertThat(press("chat:ida", control("reminder-menu:snooze")).update()).isNull();
    }

    private String snoozing() {
        return control(shown(press(LENE, control("reminder-menu:snooze"))), "reminder-snooze");
    }

    private static Card shown(PressResult result) {
        return Objects.requireNonNull(result.update());
    }

    private static String reply(PressResult result) {
        return PlainCard.of(Objects.requireNonNull(result.reply()));
    }

    /** Of the first message. */
    private String control(String start) {
        return chat.all().get(0).controls().stream()
                .filter(id -> id.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String control(Card card, String start) {
        return card.parts().stream()
                .filter(Part.Controls.class::isInstance)
                .flatMap(part -> ((Part.Controls) part).controls().stream())
                .map(Control::id)
                .filter(id -> id.startsWith(start + ":") || id.startsWith(start) && start.endsWith(":"))
                .findFirst()
                .orElseThrow();
    }

    private PressResult press(String user, String control) {
        return choose(user, control);
    }

    private PressResult choose(String user, String control, String... values) {
        Press press = new Press(control, List.of(values), List.of(), caller(user), message());
        return application.get(Dispatcher.class).press(press);
    }

    private PressResult submit(String form, String until) {
        return application
                .get(Dispatcher.class)
                .submit(new Submission(form, Map.of("until", until), Map.of(), caller(LENE), message()));
    }

    private static MessageRef message() {
        return new MessageRef(new ChannelRef("chat", "", "dm"), "1", null);
    }

    /** A member without rights, in a direct conversation. */
    private static Caller caller(String user) {
        return new Caller(new UserRef(user, user), new ChannelRef("chat", "", "dm"), Locale.ROOT, false, Set.of());
    }

    private List<String> run() {
        application.get(ReminderDispatcher.class).run();
        return chat.news();
    }
}
