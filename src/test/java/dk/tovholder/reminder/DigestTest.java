package dk.tovholder.reminder;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.minutes.ActionState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Once a week, to each what they have open. */
class DigestTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-27");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nøgler").ownedBy("Lene").withoutDue();
    private static final String MONDAY_MORNING = "2026-03-09T07:30:00Z";
    private static final String BOTH = """
            chat:lene: # Du har 2 åbne opgaver
            - *Indhente tilbud på taget* · Frist 2026-03-27
            - *Bestille nøgler*
            [Vælg en opgave at gøre noget ved]
            [Vis, hvad der er åbent nu]""";

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-03T12:00:00Z");

    @BeforeEach
    void two_open_actions() {
        wanted(MONDAY, null);
        bench.store(ROOF);
        bench.store(KEYS);
        bench.run();
    }

    @Test
    void on_monday_each_gets_what_they_have_open_and_only_once() {
        assertThat(runAt("2026-03-09T07:29:00Z")).isEmpty();
        assertThat(runAt(MONDAY_MORNING)).containsExactly(BOTH);
        bench.restart();
        assertThat(direct(bench.run())).isEmpty();
        assertThat(digests())
                .containsExactly("chat:lene DIGEST 2026-03-09 SENT", "chat:lene DIGEST 2026-03-16 PLANNED");
    }

    @Test
    void what_is_due_then_comes_in_the_same_message_and_is_named_once() {
        bench.store(ROOF.due("2026-03-16"));
        bench.run();

        assertThat(runAt(MONDAY_MORNING)).containsExactly("""
                chat:lene: # Påmindelse
                *Indhente tilbud på taget*
                Frist 2026-03-16 (om 7 dage).
                Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]
                # Du har 1 åben opgave mere
                - *Bestille nøgler*
                [Vælg en opgave at gøre noget ved]
                [Vis, hvad der er åbent nu]""");
    }

    @Test
    void nothing_else_open_adds_nothing_to_what_is_due() {
        bench.store(KEYS.in(ActionState.DONE));
        bench.store(ROOF.due("2026-03-16"));
        bench.run();

        assertThat(runAt(MONDAY_MORNING)).singleElement().asString().doesNotContain("åben opgave");
        assertThat(digests())
                .containsExactly(
                        "chat:lene DIGEST 2026-03-09 SKIPPED (overtaken)", "chat:lene DIGEST 2026-03-16 PLANNED");
    }

    @Test
    void nothing_open_is_no_message_until_there_is_something_again() {
        bench.store(ROOF.in(ActionState.DONE));
        bench.store(KEYS.in(ActionState.DROPPED));

        assertThat(runAt(MONDAY_MORNING)).isEmpty();
        assertThat(digests().get(0)).isEqualTo("chat:lene DIGEST 2026-03-09 SKIPPED (nothing-open)");
        bench.moveTo("2026-03-17T12:00:00Z");
        bench.store(KEYS);
        bench.run();
        assertThat(runAt("2026-03-23T07:30:00Z")).singleElement().asString().contains("Du har 1 åben opgave");
    }

    @Test
    void what_is_put_off_is_left_out_until_then() {
        bench.snoozing.snooze(ReminderBench.GUILD, 8, "chat:lene", LocalDate.parse("2026-03-12"));

        assertThat(runAt(MONDAY_MORNING)).singleElement().asString().doesNotContain("nøgler");
        runAt("2026-03-12T07:30:00Z");
        assertThat(runAt("2026-03-16T07:30:00Z")).containsExactly(BOTH);
    }

    @Test
    void it_comes_at_the_time_of_day_and_on_the_days_that_one_wants() {
        wish(LocalTime.of(12, 0), Set.of(MONDAY), null, Set.of());

        assertThat(runAt("2026-03-10T10:59:00Z")).isEmpty();
        assertThat(runAt("2026-03-10T11:00:00Z")).containsExactly(BOTH);
    }

    @Test
    void who_is_away_gets_one_when_they_are_back() {
        wish(null, Set.of(), LocalDate.parse("2026-03-18"), Set.of());

        assertThat(runAt("2026-03-17T12:00:00Z")).isEmpty();
        assertThat(runAt("2026-03-18T07:30:00Z")).hasSize(1);
        assertThat(runAt("2026-03-19T07:30:00Z")).isEmpty();
    }

    @Test
    void who_has_switched_it_off_gets_none_until_they_want_it_again() {
        wish(null, Set.of(), null, Set.of(Occasion.DIGEST));
        assertThat(runAt(MONDAY_MORNING)).isEmpty();
        assertThat(digests().get(0)).isEqualTo("chat:lene DIGEST 2026-03-09 SKIPPED (unwanted)");

        wish(null, Set.of(), null, Set.of());
        assertThat(runAt("2026-03-16T07:30:00Z")).containsExactly(BOTH);
    }

    @Test
    void the_guild_has_it_on_another_day_or_not_at_all() {
        wanted(FRIDAY, null);
        assertThat(runAt("2026-03-06T07:30:00Z")).containsExactly(BOTH);

        wanted(null, null);
        assertThat(runAt("2026-03-13T07:30:00Z")).isEmpty();
        wanted(MONDAY, null);
        assertThat(runAt("2026-03-16T07:30:00Z")).containsExactly(BOTH);
    }

    @Test
    void easter_monday_puts_it_off_until_tuesday() {
        bench.store(ROOF.due("2026-05-29"));
        runAt("2026-03-31T12:00:00Z");

        assertThat(runAt("2026-04-06T12:00:00Z")).isEmpty();
        assertThat(runAt("2026-04-07T06:30:00Z")).hasSize(1);
        assertThat(runAt("2026-04-13T06:30:00Z")).hasSize(1);
    }

    @Test
    void who_takes_no_direct_messages_is_mentioned_and_shown_it_privately() {
        wanted(MONDAY, "reminders");
        bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);

        assertThat(runAt(MONDAY_MORNING))
                .singleElement()
                .asString()
                .startsWith("reminders@chat:lene: Der er en påmindelse til dig")
                .doesNotContain("nøgler");
        assertThat(bench.sent.card(key(), "chat:lene").map(PlainCard::of))
                .hasValue(BOTH.substring("chat:lene: ".length()));
        assertThat(bench.sent.card(key(), "chat:ida")).isEmpty();
    }

    @Test
    void who_cannot_be_reached_at_all_is_tried_again_and_the_poster_gets_nothing() {
        bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);

        assertThat(runAt(MONDAY_MORNING)).isEmpty();
        bench.chat.open("chat:lene");
        assertThat(runAt("2026-03-10T07:30:00Z")).containsExactly(BOTH);
    }

    @Test
    void death_in_the_midst_of_it_neither_loses_nor_doubles() {
        bench.moveTo(MONDAY_MORNING);
        bench.chat.next(ScriptedMessenger.Fate.DIES_BEFORE);
        bench.dieWhileRunning();
        bench.chat.next(ScriptedMessenger.Fate.DIES_AFTER);
        bench.dieWhileRunning();

        assertThat(direct(bench.chat.news())).containsExactly(BOTH);
        assertThat(direct(bench.run())).isEmpty();
        assertThat(digests().get(0)).startsWith("chat:lene DIGEST 2026-03-09 SENT");
    }

    @Test
    void of_two_guilds_it_is_one_message() {
        bench.set("chat:2", ReminderBench.settings("08:30", "Europe/Copenhagen", null, MONDAY));
        bench.store(
                "chat:2", TestAction.called(3, "Male hegnet").ownedBy("Lene").withoutDue());
        bench.run();

        assertThat(runAt(MONDAY_MORNING))
                .singleElement()
                .asString()
                .startsWith("chat:lene: # Du har 3 åbne opgaver")
                .contains("Male hegnet", "Bestille nøgler");
    }

    @Test
    void weeks_that_were_slept_through_come_as_one() {
        assertThat(runAt("2026-03-25T12:00:00Z")).hasSize(1);
        assertThat(digests())
                .containsExactly("chat:lene DIGEST 2026-03-09 SENT", "chat:lene DIGEST 2026-03-30 PLANNED");
    }

    @Test
    void what_was_chosen_is_shown_with_its_buttons() {
        runAt(MONDAY_MORNING);

        assertThat(bench.sent.guildOf(key(), "chat:lene", 8)).hasValue(ReminderBench.GUILD);
        assertThat(bench.sent.guildOf(key(), "chat:lene", 9)).isEmpty();
        assertThat(bench.sent
                        .card(key(), "chat:lene", new Opened(8, Opened.Menu.ALL, false))
                        .map(PlainCard::of)
                        .orElseThrow())
                .contains("*Bestille nøgler*\n", "[Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]");
        bench.store(ROOF.in(ActionState.DONE));
        bench.store(KEYS.in(ActionState.DONE));
        assertThat(bench.sent.card(key(), "chat:lene").map(PlainCard::of))
                .hasValue("Du har ingen åbne opgaver her.\n[Vis, hvad der er åbent nu]");
    }

    @Test
    void a_guild_from_before_there_were_digests_gets_them_too() {
        bench.jdbc.sql("delete from reminders where action_id = 0").update();
        bench.restart();
        bench.transaction.executeWithoutResult(status -> bench.weekly.begin(ReminderBench.GUILD));

        assertThat(runAt(MONDAY_MORNING)).containsExactly(BOTH);
    }

    private void wanted(@Nullable DayOfWeek day, @Nullable String channel) {
        bench.set(ReminderBench.GUILD, ReminderBench.settings("08:30", "Europe/Copenhagen", channel, day));
    }

    private void wish(@Nullable LocalTime time, Set<DayOfWeek> quiet, @Nullable LocalDate away, Set<Occasion> off) {
        Wishes wishes = new Wishes(null, time, quiet, away, off);
        bench.transaction.executeWithoutResult(status -> bench.wishing.wish("chat:lene", wishes));
    }

    private List<String> runAt(String instant) {
        return direct(bench.runAt(instant));
    }

    /** Without the channel's overviews. */
    private static List<String> direct(List<String> messages) {
        return messages.stream()
                .filter(message -> !message.contains("Ugens overblik"))
                .toList();
    }

    private String key() {
        List<ScriptedMessenger.Sent> all = bench.chat.all().stream()
                .filter(sent -> !sent.text().contains("Ugens overblik"))
                .toList();
        List<String> controls = all.get(all.size() - 1).controls();
        String last = controls.get(controls.size() - 1);
        return last.substring(last.lastIndexOf(':') + 1);
    }

    private List<String> digests() {
        return bench.rows(0).stream()
                .filter(row -> row.contains("DIGEST"))
                .map(row -> row.replaceFirst("DIGEST\\d+", "DIGEST"))
                .toList();
    }
}
