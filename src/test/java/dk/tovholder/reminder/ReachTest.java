package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.extraction.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who cannot be reached directly. */
class ReachTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void who_takes_no_direct_messages_is_mentioned_without_content() {
        bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
        bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
        bench.store(ROOF);

        assertThat(bench.run()).containsExactly("""
                        reminders@chat:lene: Der er en påmindelse til dig, men jeg kan ikke skrive til dig privat. Tryk her, eller skriv /actions; kun du ser svaret.
                        [Vis den for mig]""");
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (REFUSED: closed)");
    }

    @Test
    void without_a_channel_the_poster_gets_a_line() {
        bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
        bench.store(ROOF);

        assertThat(bench.run()).containsExactly("""
                        chat:poul: # Påmindelse
                        *Indhente tilbud på taget*
                        Jeg kan ikke få fat i Lene. Frist 2026-03-12 (om 10 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Vis]""");
    }

    @Test
    void nor_with_a_channel_that_is_gone() {
        bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
        bench.chat.close("chat:lene", DeliveryException.Kind.GONE);
        bench.chat.close("reminders@chat:lene", DeliveryException.Kind.GONE);
        bench.store(ROOF);

        assertThat(bench.run()).singleElement().asString().startsWith("chat:poul:");
    }

    @Test
    void with_nobody_to_tell_it_is_tried_again_tomorrow() {
        bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
        bench.chat.close("chat:poul", DeliveryException.Kind.REFUSED);
        bench.store(ROOF);

        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 FAILED (REFUSED: closed)");

        bench.chat.open("chat:lene");
        assertThat(bench.runAt("2026-03-03T11:59:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-03T12:00:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
    }

    @Test
    void the_next_reminder_tries_a_direct_message_first() {
        bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
        bench.chat.next(ScriptedMessenger.Fate.REFUSED);
        bench.store(ROOF);
        bench.run();

        assertThat(bench.runAt("2026-03-05T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:lene:");
    }

    @Test
    void a_guild_that_removed_the_bot_hears_nothing_until_it_is_back() {
        bench.store(ROOF);
        bench.leave(ReminderBench.GUILD);
        assertThat(bench.run()).isEmpty();

        bench.join(ReminderBench.GUILD);
        assertThat(bench.run()).hasSize(1);
    }

    @Test
    void a_platform_that_is_not_connected_waits() {
        bench.store(ROOF.ownedBy("Lene", "other:lene", Certainty.STATED));

        assertThat(bench.run()).isEmpty();
        assertThat(bench.rows(7)).first().isEqualTo("other:lene GIVEN 2026-03-02 PLANNED");
    }
}
