package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.minutes.ActionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SentRemindersTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void a_message_shows_what_is_done_since() {
        bench.store(ROOF);
        bench.store(KEYS);
        bench.run();
        bench.store(KEYS.in(ActionState.DONE));

        assertThat(bench.sent.card(key(), "chat:lene")).map(PlainCard::of).hasValue("""
                        # Nye opgaver til dig
                        ✓ Bestille nye nøgler – færdig
                        *Indhente tilbud på taget*
                        Sig til, hvis den ikke er din. Frist 2026-03-12 (om 10 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
    }

    @Test
    void a_message_is_known_only_to_who_got_it() {
        bench.store(ROOF);
        bench.run();

        assertThat(bench.sent.guildOf(key(), "chat:lene", 7)).hasValue(ReminderBench.GUILD);
        assertThat(bench.sent.guildOf(key(), "chat:ida", 7)).isEmpty();
        assertThat(bench.sent.guildOf(key(), "chat:lene", 8)).isEmpty();
        assertThat(bench.sent.guildOf("no-such-key", "chat:lene", 7)).isEmpty();
        assertThat(bench.sent.card(key(), "chat:ida")).isEmpty();
    }

    @Test
    void a_button_pressed_proves_that_the_message_arrived() {
        bench.store(ROOF);
        bench.chat.next(ScriptedMessenger.Fate.DIES_AFTER);
        bench.dieWhileRunning();
        bench.sent.arrived(key(), new MessageRef(new ChannelRef("chat", "", "dm"), "1", null));

        assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT");
    }

    /** Of the last message, as it stands at the end of its buttons. */
    private String key() {
        String control = bench.chat.all().get(0).controls().get(0);
        return control.substring(control.lastIndexOf(':') + 1);
    }
}
