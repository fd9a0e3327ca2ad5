package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.Settled;
import dk.tovholder.minutes.SourceLink;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Once a week, to the channels, the numbers. */
class OverviewTest {
    private static final String MONDAY_MORNING = "2026-03-09T07:30:00Z";

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-03T12:00:00Z");

    @BeforeEach
    void two_bodies() {
        wanted(DayOfWeek.MONDAY, "reminders");
        bench.store(open(1, "Bestyrelsen", "board", "2026-03-05"));
        bench.store(open(2, "Bestyrelsen", "board", "2026-05-20"));
        bench.store(done(3, "Bestyrelsen", "board", "2026-03-04T10:00:00Z"));
        bench.store(open(4, "Festudvalget", "party", null));
    }

    @Test
    void on_monday_the_reminder_channel_gets_the_numbers_once() {
        assertThat(overviewsAt("2026-03-09T07:29:00Z")).isEmpty();
        assertThat(overviewsAt(MONDAY_MORNING)).containsExactly("""
                reminders: # Ugens overblik
                - *Bestyrelsen*: åbne 2 · færdige i ugen 1 · forsinkede 1
                - *Festudvalget*: åbne 1 · færdige i ugen 0 · forsinkede 0
                (Åbne/færdige/forsinkede uge for uge, den seneste sidst: 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 3/1/1)
                [Vis mine]""");
        bench.restart();
        assertThat(overviewsAt(MONDAY_MORNING)).isEmpty();
        assertThat(overviewsAt("2026-03-16T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("*Bestyrelsen*: åbne 2 · færdige i ugen 0 · forsinkede 1", ", 3/1/1, 3/0/1)");
    }

    @Test
    void what_not_all_may_see_stays_in_its_own_channel() {
        bench.hidden.add("board");

        assertThat(overviewsAt(MONDAY_MORNING))
                .hasSize(2)
                .anySatisfy(board -> assertThat(board)
                        .startsWith("board:")
                        .contains("åbne 2")
                        .doesNotContain("Fest"))
                .anySatisfy(all -> assertThat(all)
                        .startsWith("reminders:")
                        .contains("Fest")
                        .doesNotContain("Best"));
    }

    @Test
    void without_a_reminder_channel_each_body_has_it_where_its_minutes_are() {
        wanted(DayOfWeek.MONDAY, null);

        assertThat(overviewsAt(MONDAY_MORNING))
                .hasSize(2)
                .anyMatch(board -> board.startsWith("board:"))
                .anyMatch(party -> party.startsWith("party:"));
    }

    @Test
    void what_all_saw_before_its_channel_was_deleted_is_told_in_the_reminder_channel() {
        assertThat(overviewsAt(MONDAY_MORNING)).hasSize(1);
        bench.gone.add("board");
        bench.hidden.add("board");

        assertThat(overviewsAt("2026-03-16T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("reminders:")
                .contains("Bestyrelsen", "Festudvalget");
    }

    @Test
    void what_was_hidden_before_its_channel_was_deleted_is_told_in_no_other() {
        bench.hidden.add("board");
        assertThat(overviewsAt(MONDAY_MORNING)).hasSize(2);
        bench.gone.add("board");
        bench.chat.close("board", DeliveryException.Kind.GONE);

        assertThat(overviewsAt("2026-03-16T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("Festudvalget")
                .doesNotContain("Bestyrelsen");
    }

    @Test
    void a_channel_that_is_gone_gets_none_and_no_other_gets_it_instead() {
        bench.hidden.add("board");
        bench.chat.close("board", DeliveryException.Kind.GONE);

        assertThat(overviewsAt(MONDAY_MORNING)).singleElement().asString().startsWith("reminders:");
        assertThat(bench.rows(0)).contains("chat:#board OVERVIEW20521 2026-03-09 SKIPPED (GONE: closed)");
        assertThat(overviewsAt("2026-03-09T12:00:00Z")).isEmpty();
    }

    @Test
    void with_the_reminder_channel_gone_the_numbers_are_where_the_minutes_are() {
        bench.gone.add("reminders");

        assertThat(overviewsAt(MONDAY_MORNING))
                .hasSize(2)
                .anyMatch(board -> board.startsWith("board:"))
                .anyMatch(party -> party.startsWith("party:"));
    }

    @Test
    void closed_points_and_what_waits_for_a_yes_are_not_counted() {
        bench.store(action(5, "Udvalg", "board", null, ActionState.OPEN, null, true, false));
        bench.store(action(6, "Råd", "board", null, ActionState.OPEN, null, false, true));

        assertThat(overviewsAt(MONDAY_MORNING))
                .singleElement()
                .asString()
                .doesNotContain("Udvalg", "Råd")
                .contains(", 3/1/1)");
    }

    @Test
    void nothing_open_is_nothing_sent() {
        bench.store(done(1, "Bestyrelsen", "board", "2026-03-04T10:00:00Z"));
        bench.store(done(2, "Bestyrelsen", "board", "2026-03-04T10:00:00Z"));
        bench.store(done(4, "Festudvalget", "party", "2026-03-04T10:00:00Z"));

        assertThat(overviewsAt(MONDAY_MORNING)).isEmpty();
    }

    @Test
    void switched_off_there_is_none() {
        wanted(null, "reminders");

        assertThat(overviewsAt(MONDAY_MORNING)).isEmpty();
    }

    @Test
    void death_in_the_midst_of_it_neither_loses_nor_doubles() {
        bench.moveTo(MONDAY_MORNING);
        bench.chat.next(ScriptedMessenger.Fate.ARRIVES, ScriptedMessenger.Fate.DIES_BEFORE);
        bench.dieWhileRunning();
        bench.chat.next(ScriptedMessenger.Fate.DIES_AFTER);
        bench.dieWhileRunning();

        assertThat(overviews(bench.chat.news())).singleElement().asString().startsWith("reminders:");
        assertThat(overviewsAt(MONDAY_MORNING)).isEmpty();
    }

    @Test
    void its_button_shows_each_their_own() {
        bench.store(TestAction.called(9, "Bestille nøgler").ownedBy("Lene").withoutDue());
        wish(Occasion.DIGEST);
        overviewsAt(MONDAY_MORNING);

        String button =
                bench.chat.all().get(bench.chat.all().size() - 1).controls().get(0);
        String key = button.substring(button.indexOf(':') + 1);
        assertThat(button).startsWith("reminder-show:");
        assertThat(bench.sent.card(key, "chat:lene").map(PlainCard::of).orElseThrow())
                .startsWith("# Du har 1 åben opgave\n- *Bestille nøgler*");
        assertThat(bench.sent.guildOf(key, "chat:lene", 9)).hasValue(ReminderBench.GUILD);
        assertThat(bench.sent.told(key, "chat:lene", 9)).hasValue("chat:lene");
        assertThat(bench.sent.guildOf(key, "chat:ida", 9)).isEmpty();
        assertThat(bench.sent.card(key, "chat:ida").map(PlainCard::of).orElseThrow())
                .startsWith("Du har ingen åbne opgaver her.");
    }

    private List<String> overviewsAt(String instant) {
        return overviews(bench.runAt(instant));
    }

    private static List<String> overviews(List<String> messages) {
        return messages.stream()
                .filter(message -> message.contains("Ugens overblik"))
                .toList();
    }

    private void wish(Occasion off) {
        Wishes wishes = new Wishes(null, null, Set.of(), null, Set.of(off));
        bench.transaction.executeWithoutResult(status -> bench.wishing.wish("chat:lene", wishes));
    }

    private void wanted(@Nullable DayOfWeek day, @Nullable String channel) {
        bench.set(ReminderBench.GUILD, ReminderBench.settings("08:30", "Europe/Copenhagen", channel, day));
    }

    private static ActionView open(long id, String body, String channel, @Nullable String due) {
        return action(id, body, channel, due, ActionState.OPEN, null, false, false);
    }

    private static ActionView done(long id, String body, String channel, String at) {
        return action(id, body, channel, null, ActionState.DONE, at, false, false);
    }

    private static ActionView action(
            long id,
            String body,
            String channel,
            @Nullable String due,
            ActionState state,
            @Nullable String at,
            boolean closed,
            boolean held) {
        return new ActionView(
                id,
                "Opgave " + id,
                List.of(),
                due == null ? null : LocalDate.parse(due),
                false,
                state,
                at == null ? null : new Settled(TestAction.POSTER, Instant.parse(at)),
                Certainty.STATED,
                false,
                closed,
                "sagt på mødet",
                new SourceLink(1L, channel, TestAction.POSTER, null, body, LocalDate.parse("2026-03-02"), null),
                held);
    }
}
