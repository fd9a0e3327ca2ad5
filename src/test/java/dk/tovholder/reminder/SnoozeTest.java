package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnoozeTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void what_comes_before_the_day_is_put_off_to_it() {
        bench.store(ROOF);
        bench.run();

        snooze("chat:lene", "2026-03-11");

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 SENT",
                        "chat:lene WEEK_BEFORE 2026-03-05 SKIPPED (snoozed)",
                        "chat:lene DAYS_BEFORE 2026-03-10 SKIPPED (snoozed)",
                        "chat:lene SNOOZED20523 2026-03-11 PLANNED",
                        "chat:lene SAME_DAY 2026-03-12 PLANNED",
                        "chat:lene LATE1 2026-03-19 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-26 PLANNED");
    }

    @Test
    void the_ladder_goes_on_behind_it_and_the_poster_hears_as_before() {
        bench.store(ROOF);
        bench.run();
        snooze("chat:lene", "2026-03-30");

        assertThat(bench.runAt("2026-03-25T12:00:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-26T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:poul:");
        assertThat(bench.runAt("2026-03-30T06:30:00Z")).containsExactly("""
                        chat:lene: # Påmindelse
                        *Indhente tilbud på taget*
                        Du bad mig minde dig om den igen. Fristen var 2026-03-12 (for 18 dage siden).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(bench.rows(7)).contains("chat:lene LATE3 2026-04-07 PLANNED");
    }

    @Test
    void another_day_counts_instead() {
        bench.store(ROOF);
        bench.run();
        snooze("chat:lene", "2026-03-11");

        snooze("chat:lene", "2026-03-04");

        assertThat(bench.rows(7))
                .contains(
                        "chat:lene SNOOZED20516 2026-03-04 PLANNED",
                        "chat:lene WEEK_BEFORE 2026-03-05 PLANNED",
                        "chat:lene SNOOZED20523 2026-03-11 SKIPPED (snoozed)");
    }

    @Test
    void the_same_day_again_says_since_when_and_plans_nothing() {
        bench.store(ROOF);
        bench.run();
        snooze("chat:lene", "2026-03-11");
        int rows = bench.rows(7).size();
        bench.moveTo("2026-03-03T12:00:00Z");

        assertThat(bench.snoozing.snooze(ReminderBench.GUILD, 7, "chat:lene", LocalDate.parse("2026-03-11")))
                .hasValueSatisfying(known -> assertThat(known.at()).isEqualTo("2026-03-02T12:00:00Z"));
        assertThat(bench.rows(7)).hasSize(rows);
    }

    @Test
    void what_is_done_is_over() {
        bench.store(ROOF);
        bench.run();
        snooze("chat:lene", "2026-03-11");

        bench.store(ROOF.in(ActionState.DONE));

        assertThat(bench.runAt("2026-04-30T12:00:00Z")).noneMatch(sent -> sent.startsWith("chat:lene"));
    }

    @Test
    void who_gets_it_back_hears_of_it_at_once_and_by_the_whole_ladder() {
        bench.store(ROOF);
        bench.run();
        snooze("chat:lene", "2026-03-11");
        bench.store(ROOF.ownedBy("Ida"));
        bench.run();

        bench.store(ROOF);

        assertThat(bench.run()).singleElement().asString().startsWith("chat:lene: # Ny opgave");
        assertThat(bench.rows(7)).contains("chat:lene WEEK_BEFORE 2026-03-05 PLANNED");
    }

    private void snooze(String user, String until) {
        bench.transaction.executeWithoutResult(
                status -> bench.snoozing.snooze(ReminderBench.GUILD, 7, user, LocalDate.parse(until)));
    }
}
