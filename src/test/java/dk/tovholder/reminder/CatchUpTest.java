package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes when the bot was away. */
class CatchUpTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void what_was_missed_comes_late_beside_what_is_due_now() {
        bench.store(ROOF);
        bench.store(KEYS);
        bench.run();

        assertThat(bench.runAt("2026-03-10T07:31:00Z")).containsExactly("""
                        chat:lene: # Påmindelser
                        *Bestille nye nøgler*
                        Frist 2026-03-10 (i dag).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]
                        *Indhente tilbud på taget*
                        Frist 2026-03-12 (om 2 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(bench.rows(8))
                .contains(
                        "chat:lene WEEK_BEFORE 2026-03-03 SKIPPED (overtaken)",
                        "chat:lene DAYS_BEFORE 2026-03-06 SKIPPED (overtaken)",
                        "chat:lene SAME_DAY 2026-03-10 SENT");
    }

    @Test
    void what_comes_late_says_so() {
        bench.store(KEYS);
        bench.run();

        assertThat(bench.runAt("2026-03-07T10:00:00Z")).containsExactly("""
                        chat:lene: # Påmindelse
                        *Bestille nye nøgler*
                        Frist 2026-03-10 (om 3 dage). (Påmindelsen er forsinket.)
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
    }

    @Test
    void weeks_later_one_message_tells_what_still_matters() {
        bench.store(KEYS);
        bench.store(ROOF);
        bench.run();

        assertThat(bench.runAt("2026-05-04T10:00:00Z"))
                .hasSize(2)
                .anySatisfy(sent -> assertThat(sent)
                        .startsWith("chat:lene:")
                        .contains("Bestille nye nøgler", "(for 55 dage siden)", "forsinket"))
                .anySatisfy(sent -> assertThat(sent).startsWith("chat:poul:").contains("forsinket"));
        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(8)).contains("chat:lene LATE8 2026-05-05 PLANNED");
    }

    @Test
    void what_was_done_meanwhile_is_not_mentioned() {
        bench.store(KEYS);
        bench.run();
        bench.moveTo("2026-03-07T10:00:00Z");
        bench.store(KEYS.in(ActionState.DONE));

        assertThat(bench.run()).isEmpty();
    }
}
