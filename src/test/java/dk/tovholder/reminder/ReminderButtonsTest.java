package dk.tovholder.reminder;

import static dk.tovholder.reminder.PressBench.LENE;
import static dk.tovholder.reminder.PressBench.reply;
import static dk.tovholder.reminder.PressBench.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.minutes.ActionService;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code Udsæt} in a direct message. */
class ReminderButtonsTest {
    @RegisterExtension
    final PressBench bench = new PressBench();

    @Test
    void snoozing_is_chosen_in_place_and_months_after_a_restart() {
        bench.clock.set(Instant.parse("2026-08-03T12:00:00Z"));
        bench.restart();

        Card menu = shown(bench.press(LENE, bench.control("reminder-menu:snooze")));
        assertThat(menu.parts().toString()).contains("i morgen", "om 3 dage", "mandag i næste uge", "ved næste møde");
        Card snoozed = shown(bench.press(LENE, bench.control(menu, "reminder-snooze"), "THREE_DAYS"));

        assertThat(PlainCard.of(snoozed)).contains("*Udsat til torsdag 6. august 2026.*");
        assertThat(bench.run()).noneMatch(sent -> sent.startsWith(LENE));
        assertThat(bench.runAt("2026-08-06T06:30:00Z"))
                .anyMatch(sent -> sent.startsWith(LENE) && sent.contains("Du bad mig minde dig om den igen."));
    }

    @Test
    void the_next_meeting_is_that_of_the_body() {
        assertThat(PlainCard.of(shown(bench.press(LENE, snoozing(), "NEXT_MEETING"))))
                .contains("*Udsat til mandag 13. april 2026.*");
    }

    @Test
    void a_second_choice_of_the_same_day_says_when_it_was_put_off() {
        String select = snoozing();
        bench.press(LENE, select, "NEXT_WEEK");
        bench.clock.set(Instant.parse("2026-03-02T12:01:00Z"));

        assertThat(reply(bench.press(LENE, select, "NEXT_WEEK")))
                .isEqualTo("Den er allerede udsat til mandag 9. marts 2026. Det skete 2026-03-02T12:00:00Z");
    }

    @Test
    void another_day_is_written_in_a_form() {
        Card menu = shown(bench.press(LENE, bench.control("reminder-menu:snooze")));
        String form = Objects.requireNonNull(bench.press(LENE, bench.control(menu, "reminder-snooze-day"))
                        .form())
                .id();

        assertThat(PlainCard.of(shown(bench.submit(LENE, form, "until", "om 14 dage"))))
                .contains("*Udsat til mandag 16. marts 2026.*");
        assertThat(reply(bench.submit(LENE, form, "until", "i går")))
                .isEqualTo("Skriv en dag, der ikke er gået: søndag 1. marts 2026 er for tidligt.");
    }

    @Test
    void back_shows_the_buttons_again() {
        Card menu = shown(bench.press(LENE, bench.control("reminder-menu:snooze")));

        assertThat(PlainCard.of(shown(bench.press(LENE, bench.control(menu, "reminder-menu:")))))
                .contains("\n[Færdig] [Udsæt]");
    }

    @Test
    void what_is_done_meanwhile_is_not_put_off() {
        String select = snoozing();
        bench.get(ActionService.class).done(PressBench.GUILD, 1, "chat:poul");

        assertThat(reply(bench.press(LENE, select, "TOMORROW")))
                .isEqualTo("@chat:poul har allerede meldt den færdig: 2026-03-02T12:00:00Z");
        assertThat(PlainCard.of(shown(bench.press(LENE, select, "TOMORROW"))))
                .endsWith("✓ Indhente tilbud på taget – færdig");
    }

    @Test
    void nobody_else_puts_it_off() {
        assertThat(bench.press("chat:ida", bench.control("reminder-menu:snooze"))
                        .update())
                .isNull();
    }

    private String snoozing() {
        return bench.control(shown(bench.press(LENE, bench.control("reminder-menu:snooze"))), "reminder-snooze");
    }
}
