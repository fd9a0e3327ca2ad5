package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Few messages: what goes into one, and what into none. */
class MessagesTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void all_that_is_due_to_one_person_is_one_message_by_deadline() {
        bench.store(ROOF);
        bench.store(KEYS);
        bench.store(TestAction.called(9, "Leje festsalen").ownedBy("Ida").due("2026-03-20"));

        assertThat(bench.run()).containsExactly("""
                        chat:lene: # Nye opgaver til dig
                        *Bestille nye nøgler*
                        Sig til, hvis den ikke er din. Frist 2026-03-10 (om 8 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]
                        *Indhente tilbud på taget*
                        Sig til, hvis den ikke er din. Frist 2026-03-12 (om 10 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""", """
                        chat:ida: # Ny opgave til dig
                        *Leje festsalen*
                        Sig til, hvis den ikke er din. Frist 2026-03-20 (om 18 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
    }

    @Test
    void what_does_not_fit_into_one_message_goes_in_the_next() {
        for (int id = 101; id <= 112; id++) {
            bench.store(TestAction.called(id, "Opgave " + id).ownedBy("Lene").due("2026-03-12"));
        }

        assertThat(bench.run()).hasSize(2).satisfies(sent -> {
            assertThat(sent.get(0)).contains("Opgave 101", "Opgave 108").doesNotContain("Opgave 109");
            assertThat(sent.get(1)).contains("Opgave 109", "Opgave 112");
        });
    }

    @Test
    void nothing_due_no_message() {
        bench.store(ROOF);
        bench.run();

        assertThat(bench.run()).isEmpty();
    }

    @Test
    void who_is_not_linked_gets_nothing() {
        bench.store(ROOF.ownedByUnlinked("Lene"));

        assertThat(bench.run()).isEmpty();
        assertThat(bench.runAt("2026-03-05T07:30:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-12T07:30:00Z")).containsExactly("""
                        chat:poul: # Påmindelse
                        *Indhente tilbud på taget*
                        Ingen bliver mindet om den, for jeg ved ikke, hvem der har den. Frist 2026-03-12 (i dag).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Vis]""");
    }
}
