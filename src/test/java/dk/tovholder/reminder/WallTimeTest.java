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
