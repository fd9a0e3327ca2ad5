package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing is lost and nothing doubled, whatever dies and fails. */
class DeliveryTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void death_before_sending_sends_after_the_restart() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.DIES_BEFORE);
        bench.dieWhileRunning();

        assertThat(bench.run()).singleElement().asString().contains("Indhente tilbud på taget");
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (not found)");
        assertThat(bench.run()).isEmpty();
    }

    @Test
    void death_between_sending_and_writing_it_down_sends_nothing_more() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.DIES_AFTER);
        bench.dieWhileRunning();
        assertThat(bench.chat.news()).hasSize(1);

        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT");
    }

    @Test
    void what_was_done_while_it_was_in_doubt_is_not_sent_again() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.DIES_BEFORE);
        bench.dieWhileRunning();
        bench.store(ROOF.in(ActionState.DONE));

        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SKIPPED (done)");
    }

    @Test
    void an_outage_is_waited_out() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.FAILS, ScriptedMessenger.Fate.FAILS);

        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 FAILED (temporary: 503)");
        assertThat(bench.runAt("2026-03-02T12:00:29Z")).isEmpty();
        assertThat(bench.runAt("2026-03-02T12:00:30Z")).isEmpty();
        assertThat(bench.runAt("2026-03-02T12:01:29Z")).isEmpty();
        assertThat(bench.runAt("2026-03-02T12:01:30Z")).hasSize(1);
    }

    @Test
    void a_failure_after_it_arrived_sends_nothing_more() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.ARRIVES_UNKNOWN);
        assertThat(bench.run()).hasSize(1);

        assertThat(bench.runAt("2026-03-02T12:00:30Z")).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (temporary: 503)");
    }

    @Test
    void one_persons_failure_keeps_nobody_else_waiting() {
        bench.store(ROOF);
        bench.store(KEYS.ownedBy("Ida"));
        bench.chat.next(ScriptedMessenger.Fate.FAILS);

        assertThat(bench.run()).singleElement().asString().contains("Bestille nye nøgler");
    }

    @Test
    void nor_does_a_fault_and_it_is_tried_again() {
        bench.store(ROOF);
        bench.store(KEYS.ownedBy("Ida"));
        bench.chat.next(ScriptedMessenger.Fate.BREAKS);

        assertThat(bench.run()).singleElement().asString().startsWith("chat:ida:");
        assertThat(bench.runAt("2026-03-02T12:00:30Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
    }

    @Test
    void each_message_has_a_key_of_its_own_that_fits_into_a_nonce() {
        bench.store(ROOF);
        bench.store(KEYS.ownedBy("Ida"));
        bench.run();

        assertThat(bench.jdbc
                        .sql("select distinct delivery_key from reminders where state = 'SENT'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(key -> assertThat(key).hasSizeBetween(16, 25))
                .allSatisfy(key -> assertThat(bench.chat.all())
                        .filteredOn(sent -> sent.controls().get(0).endsWith(":" + key))
                        .hasSize(1));
    }
}
