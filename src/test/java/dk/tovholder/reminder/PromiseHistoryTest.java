package dk.tovholder.reminder;

import static dk.tovholder.reminder.PressBench.IDA;
import static dk.tovholder.reminder.PressBench.LENE;
import static dk.tovholder.reminder.PressBench.POUL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.config.BotTexts;
import dk.tovholder.support.Shown;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code Vis} in a reminder: the entry, and what became of its promises. */
class PromiseHistoryTest {
    @RegisterExtension
    final PressBench bench = new PressBench();

    @Test
    void an_owner_sees_the_quote_and_their_own_promises() {
        bench.press(LENE, snoozing(), "THREE_DAYS");

        assertThat(entry(LENE, bench.control("reminder-entry")))
                .contains("Indhente tilbud på taget", "Påmindelser")
                .contains("2. mar. 2026 · @chat:lene · ny opgave: sendt")
                .contains("i god tid: sprunget over (udsat)")
                .contains("5. mar. 2026 · @chat:lene · udsat til da: planlagt")
                .doesNotContain("@chat:poul · over fristen");
    }

    @Test
    void the_poster_sees_those_of_all() {
        bench.press(LENE, bench.control("reminder-refuse"));
        bench.runAt("2026-03-03T07:30:00Z");

        assertThat(entry(POUL, bench.control("reminder-entry")))
                .contains("@chat:lene · kort før fristen: sprunget over (en anden har den)")
                .contains("@chat:poul · ikke den ansvarliges: sendt");
    }

    @Test
    void a_refusal_is_told_in_words() {
        bench.chat.close(LENE, DeliveryException.Kind.REFUSED);
        bench.chat.close(POUL, DeliveryException.Kind.REFUSED);
        String vis = bench.control("reminder-entry");
        bench.runAt("2026-03-05T07:30:00Z");

        assertThat(entry(LENE, vis))
                .contains("i god tid: ikke nået frem endnu (tager ikke imod private beskeder; prøves ad en anden vej)");
    }

    @Test
    void nobody_else_opens_it() {
        assertThat(bench.press(IDA, bench.control("reminder-entry")).reply())
                .extracting(PlainCard::of)
                .isEqualTo("Den opgave er her ikke længere.");
    }

    @Test
    void there_are_words_for_all_that_can_become_of_a_promise() {
        BotTexts texts = bench.get(BotTexts.class);

        assertThat(Rung.values()).allMatch(rung -> texts.has("promise.rung." + key(rung.name())));
        assertThat(ReminderState.values()).allMatch(state -> texts.has("promise.state." + key(state.name())));
        assertThat(Stream.of(SkipReason.class.getDeclaredFields()).map(PromiseHistoryTest::value))
                .allMatch(reason -> texts.has("promise.reason." + reason));
    }

    private static String value(Field field) {
        try {
            return (String) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String entry(String user, String control) {
        Card reply = Objects.requireNonNull(bench.press(user, control).reply());
        return Shown.text(reply);
    }

    private String snoozing() {
        return bench.control(
                PressBench.shown(bench.press(LENE, bench.control("reminder-menu:snooze"))), "reminder-snooze");
    }
}
