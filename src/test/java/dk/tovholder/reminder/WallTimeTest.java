package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At the right time of day, in each guild. */
class WallTimeTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void the_time_of_day_stays_when_summer_time_begins() {
        bench.store(KEYS.due("2026-04-01"));
        bench.run();

        assertThat(bench.runAt("2026-03-25T07:29:59Z")).isEmpty();
        assertThat(bench.runAt("2026-03-25T07:30:00Z")).hasSize(1);
        assertThat(bench.runAt("2026-03-30T06:29:59Z")).isEmpty();
        assertThat(bench.runAt("2026-03-30T06:30:00Z")).hasSize(1);
    }

    @Test
    void and_when_it_ends() {
        bench.moveTo("2026-10-12T12:00:00Z");
        bench.store(KEYS.due("2026-10-27"));
        bench.run();

        assertThat(bench.runAt("2026-10-20T06:30:00Z")).hasSize(1);
        assertThat(bench.runAt("2026-10-27T07:29:59Z"))
                .singleElement()
                .asString()
                .contains("forsinket");
        assertThat(bench.runAt("2026-10-27T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("(i dag)");
    }

    @Test
    void a_guild_that_changes_its_time_is_reminded_at_the_new_one() {
        bench.store(ROOF);
        bench.run();
        bench.set(ReminderBench.GUILD, "10:00", "Europe/Copenhagen", null);

        assertThat(bench.runAt("2026-03-05T08:59:59Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T09:00:00Z")).hasSize(1);
    }

    @Test
    void a_guild_that_changes_its_zone_is_reminded_by_the_new_one_and_at_once_where_it_is_past_there() {
        bench.store(ROOF);
        bench.run();
        bench.set(ReminderBench.GUILD, "08:30", "America/New_York", null);
        assertThat(bench.runAt("2026-03-05T13:29:59Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T13:30:00Z")).hasSize(1);

        bench.moveTo("2026-03-10T04:00:00Z");
        bench.set(ReminderBench.GUILD, "08:30", "Asia/Tokyo", null);
        assertThat(bench.run()).hasSize(1);
    }

    @Test
    void a_clock_that_is_put_back_says_nothing_twice_and_one_that_is_put_ahead_loses_nothing() {
        bench.store(ROOF);
        bench.run();
        assertThat(bench.runAt("2026-03-05T07:30:00Z")).hasSize(1);
        bench.moveTo("2026-03-05T06:00:00Z");
        bench.store(ROOF);
        assertThat(bench.run()).isEmpty();
        assertThat(bench.runAt("2026-03-05T07:30:00Z")).isEmpty();

        assertThat(bench.runAt("2026-03-11T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("forsinket");
        assertThat(bench.runAt("2026-03-10T07:30:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-12T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("(i dag)");
    }

    @Test
    void what_failed_while_the_clock_was_ahead_is_tried_again_when_it_is_right() {
        bench.store(ROOF);
        assertThat(bench.run()).hasSize(1);
        bench.chat.next(ScriptedMessenger.Fate.FAILS, ScriptedMessenger.Fate.FAILS);
        assertThat(bench.runAt("2027-03-02T12:00:00Z")).isEmpty();

        assertThat(bench.runAt("2026-03-19T07:30:00Z")).anyMatch(told -> told.startsWith("chat:lene:"));
    }

    @Test
    void each_guild_in_its_own_zone() {
        bench.set("chat:2", "08:30", "America/New_York", null);
        bench.store(ROOF);
        bench.store("chat:2", ROOF.ownedBy("Ida"));
        bench.run();

        assertThat(bench.runAt("2026-03-05T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
        assertThat(bench.runAt("2026-03-05T13:29:59Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T13:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:ida:");
    }

    @Test
    void a_change_in_one_guild_leaves_the_other_guilds_promises_alone() {
        bench.store(ROOF);
        bench.store("chat:2", ROOF.ownedBy("Ida"));
        bench.run();
        bench.store("chat:2", ROOF.ownedBy("Ida").in(ActionState.DONE));

        assertThat(bench.runAt("2026-03-05T13:30:00Z"))
                .filteredOn(told -> !told.startsWith("chat:poul:"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
    }
}
