package dk.tovholder.reminder;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.Confirming;
import dk.tovholder.minutes.Finishing;
import dk.tovholder.minutes.GuildSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WishesTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void own_lead_times_take_the_place_of_the_guilds() {
        bench.store(ROOF);
        bench.run();

        wish(List.of(4, 1), null, Set.of(), null);

        assertThat(planned())
                .containsExactly(
                        "chat:lene WEEK_BEFORE 2026-03-06 PLANNED",
                        "chat:lene DAYS_BEFORE 2026-03-11 PLANNED",
                        "chat:lene SAME_DAY 2026-03-12 PLANNED",
                        "chat:lene LATE1 2026-03-19 PLANNED");
        assertThat(bench.rows(7)).contains("chat:lene WEEK_BEFORE 2026-03-05 SKIPPED (rescheduled)");
    }

    @Test
    void without_lead_times_there_is_the_day_itself() {
        wish(List.of(), null, Set.of(), null);
        bench.store(ROOF);
        bench.run();

        assertThat(planned())
                .containsExactly("chat:lene SAME_DAY 2026-03-12 PLANNED", "chat:lene LATE1 2026-03-19 PLANNED");
    }

    @Test
    void taken_back_all_is_as_the_guild_has_it() {
        bench.store(ROOF);
        bench.run();
        List<String> before = planned();
        wish(List.of(1), LocalTime.of(6, 0), Set.of(MONDAY), LocalDate.parse("2026-03-05"));

        bench.wishing.wish("chat:lene", Wishes.NONE);

        assertThat(planned()).isEqualTo(before);
    }

    @Test
    void the_own_time_of_day_counts() {
        wish(null, LocalTime.of(17, 15), Set.of(), null);
        bench.store(ROOF);
        bench.run();

        assertThat(bench.runAt("2026-03-05T16:14:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T16:15:00Z")).hasSize(1);
    }

    @Test
    void a_new_time_of_day_that_is_over_today_loses_nothing() {
        bench.store(ROOF);
        bench.run();
        bench.moveTo("2026-03-05T07:00:00Z");
        wish(null, LocalTime.of(6, 0), Set.of(), null);
        assertThat(bench.run()).singleElement().asString().startsWith("chat:lene:");

        bench.moveTo("2026-03-10T04:59:00Z");
        wish(List.of(4, 1), LocalTime.of(5, 30), Set.of(), null);
        assertThat(bench.run()).singleElement().asString().startsWith("chat:lene:");
    }

    @Test
    void who_is_elsewhere_is_told_by_the_clock_there_and_all_others_by_the_guilds() {
        bench.transaction.executeWithoutResult(status -> bench.wishing.wish(
                "chat:lene", new Wishes(null, null, Set.of(), null, Set.of(), ZoneId.of("America/New_York"))));
        bench.store(ROOF);
        bench.store(TestAction.called(8, "Bestille nøgler").ownedBy("Ida").due("2026-03-12"));
        assertThat(bench.run()).hasSize(2);

        assertThat(bench.runAt("2026-03-05T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:ida:");
        assertThat(bench.runAt("2026-03-05T13:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T13:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
        // The clocks there are put forward on 8 March.
        assertThat(bench.runAt("2026-03-10T12:29:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:ida:");
        assertThat(bench.runAt("2026-03-10T12:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
    }

    @Test
    void quiet_days_are_no_days_of_the_ladder() {
        wish(null, null, Set.of(THURSDAY), null);
        bench.store(ROOF);
        bench.run();

        assertThat(planned())
                .containsExactly(
                        "chat:lene WEEK_BEFORE 2026-03-04 PLANNED",
                        "chat:lene DAYS_BEFORE 2026-03-10 PLANNED",
                        "chat:lene SAME_DAY 2026-03-11 PLANNED",
                        "chat:lene LATE1 2026-03-20 PLANNED");
    }

    @Test
    void what_is_new_on_a_quiet_day_waits_for_the_next_morning() {
        wish(null, null, Set.of(MONDAY), null);
        bench.store(ROOF);

        assertThat(bench.run()).isEmpty();
        assertThat(bench.runAt("2026-03-03T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-03T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene: # Ny opgave")
                .doesNotContain("forsinket");
    }

    @Test
    void a_holiday_holds_all_back_and_then_it_comes_in_one_message() {
        bench.store(ROOF);
        bench.store(KEYS);
        bench.run();
        wish(null, null, Set.of(), LocalDate.parse("2026-03-16"));

        assertThat(bench.runAt("2026-03-05T07:30:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-12T07:30:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-16T07:30:00Z"))
                .singleElement()
                .asString()
                .isEqualTo("""
                chat:lene: # Påmindelser
                *Bestille nye nøgler*
                Fristen var 2026-03-10 (for 6 dage siden).
                Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]
                *Indhente tilbud på taget*
                Fristen var 2026-03-12 (for 4 dage siden).
                Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(bench.rows(7)).contains("chat:lene WEEK_BEFORE 2026-03-05 SKIPPED (overtaken)");
    }

    @Test
    void a_guild_has_its_own_times_and_a_person_in_it_others() {
        bench.store(ROOF);
        bench.run();
        bench.set(ReminderBench.GUILD, guildWith("5 1", "FRIDAY", null));

        assertThat(planned())
                .containsExactly(
                        "chat:lene WEEK_BEFORE 2026-03-05 PLANNED",
                        "chat:lene DAYS_BEFORE 2026-03-11 PLANNED",
                        "chat:lene SAME_DAY 2026-03-12 PLANNED",
                        "chat:lene LATE1 2026-03-19 PLANNED");
        wish(List.of(2), null, Set.of(), null);
        assertThat(planned()).contains("chat:lene WEEK_BEFORE 2026-03-10 PLANNED");
    }

    @Test
    void what_one_has_switched_off_does_not_come_and_comes_again_when_it_is_wanted() {
        bench.store(ROOF);
        bench.run();
        off(Set.of(Occasion.DAY, Occasion.LATE));
        assertThat(planned())
                .containsExactly(
                        "chat:lene WEEK_BEFORE 2026-03-05 PLANNED", "chat:lene DAYS_BEFORE 2026-03-10 PLANNED");
        assertThat(bench.runAt("2026-03-19T07:30:00Z")).hasSize(1);

        off(Set.of());
        assertThat(planned()).containsExactly("chat:lene LATE2 2026-03-26 PLANNED");
    }

    @Test
    void what_a_guild_has_switched_off_comes_to_nobody_until_it_is_wanted_again() {
        bench.store(ROOF);
        bench.run();
        bench.set(ReminderBench.GUILD, guildWith(null, null, "DAY LATE"));
        assertThat(planned())
                .containsExactly(
                        "chat:lene WEEK_BEFORE 2026-03-05 PLANNED", "chat:lene DAYS_BEFORE 2026-03-10 PLANNED");
        assertThat(bench.rows(7)).noneMatch(row -> row.contains("LATE_POSTER") && row.endsWith("PLANNED"));

        bench.set(ReminderBench.GUILD, guildWith(null, null, null));
        assertThat(planned()).contains("chat:lene SAME_DAY 2026-03-12 PLANNED", "chat:lene LATE1 2026-03-19 PLANNED");
    }

    private static GuildSettings guildWith(
            @Nullable String leadTimes, @Nullable String quietDays, @Nullable String off) {
        return new GuildSettings(
                null,
                null,
                "08:30",
                "Europe/Copenhagen",
                "da",
                Confirming.UNCERTAIN,
                null,
                null,
                null,
                Finishing.ALL,
                null,
                leadTimes,
                quietDays,
                off);
    }

    private void off(Set<Occasion> off) {
        Wishes wishes = new Wishes(null, null, Set.of(), null, off);
        bench.transaction.executeWithoutResult(status -> bench.wishing.wish("chat:lene", wishes));
    }

    @Test
    void others_hear_as_before() {
        wish(List.of(1), LocalTime.of(6, 0), Set.of(MONDAY), LocalDate.parse("2026-04-01"));
        bench.store(ROOF.ownedBy("Ida"));

        assertThat(bench.run()).singleElement().asString().startsWith("chat:ida:");
        assertThat(bench.runAt("2026-03-05T07:30:00Z")).hasSize(1);
    }

    private void wish(
            @Nullable List<Integer> leadTimes,
            @Nullable LocalTime time,
            Set<DayOfWeek> quiet,
            @Nullable LocalDate away) {
        Wishes wishes = new Wishes(leadTimes, time, quiet, away, Set.of());
        bench.transaction.executeWithoutResult(status -> bench.wishing.wish("chat:lene", wishes));
    }

    private List<String> planned() {
        return bench.rows(7).stream()
                .filter(row -> row.startsWith("chat:lene") && row.endsWith("PLANNED"))
                .toList();
    }
}
