package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One action from the meeting until it is done, hour by hour. */
class ReminderJourneyTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void from_the_meeting_until_it_is_done() {
        bench.store(ROOF);

        assertThat(bench.run()).containsExactly("""
                        chat:lene: # Ny opgave til dig
                        *Indhente tilbud på taget*
                        Sig til, hvis den ikke er din. Frist 2026-03-12 (om 10 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(until("2026-03-05T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-05T07:30:00Z")).containsExactly("""
                        chat:lene: # Påmindelse
                        *Indhente tilbud på taget*
                        Frist 2026-03-12 (om 7 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(until("2026-03-10T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-10T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("(om 2 dage)");
        assertThat(until("2026-03-12T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-12T07:30:00Z"))
                .singleElement()
                .asString()
                .contains("Frist 2026-03-12 (i dag)");
        assertThat(until("2026-03-19T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-19T07:30:00Z")).containsExactly("""
                        chat:lene: # Påmindelse
                        *Indhente tilbud på taget*
                        Den er ikke meldt færdig endnu. Fristen var 2026-03-12 (for 7 dage siden).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(until("2026-03-26T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-26T07:30:00Z"))
                .hasSize(2)
                .anySatisfy(sent -> assertThat(sent).startsWith("chat:lene:").contains("(for 14 dage siden)"))
                .anySatisfy(sent -> assertThat(sent)
                        .startsWith("chat:poul:")
                        .contains("Lene har ikke meldt den færdig endnu. Fristen var 2026-03-12"));

        bench.store(ROOF.in(ActionState.DONE));

        assertThat(until("2026-06-01T08:00:00Z")).isEmpty();
    }

    @Test
    void being_late_goes_on_week_after_week() {
        bench.store(ROOF);

        bench.moveTo("2026-03-12T12:00:00Z");
        bench.run();

        // Skærtorsdag is put off to the Tuesday after Easter, Store Bededag is a working day again.
        assertThat(mornings("chat:lene", 8))
                .containsExactly(
                        "2026-03-19T07:30:00Z",
                        "2026-03-26T07:30:00Z",
                        "2026-04-07T06:30:00Z",
                        "2026-04-09T06:30:00Z",
                        "2026-04-16T06:30:00Z",
                        "2026-04-23T06:30:00Z",
                        "2026-04-30T06:30:00Z",
                        "2026-05-07T06:30:00Z");
    }

    /** Every hour up to a moment, and then that moment. */
    private List<String> until(String instant) {
        List<String> sent = new ArrayList<>();
        Instant end = Instant.parse(instant);
        while (bench.clock.instant().plus(Duration.ofHours(1)).isBefore(end)) {
            bench.clock.advance(Duration.ofHours(1));
            sent.addAll(bench.run());
        }
        sent.addAll(bench.runAt(instant));
        return sent;
    }

    private List<String> mornings(String user, int count) {
        List<String> instants = new ArrayList<>();
        while (instants.size() < count) {
            bench.clock.advance(Duration.ofMinutes(30));
            if (bench.run().stream().anyMatch(sent -> sent.startsWith(user))) {
                instants.add(bench.clock.instant().toString());
            }
        }
        return instants;
    }
}
