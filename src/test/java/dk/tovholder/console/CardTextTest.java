package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardTextTest {
    private final CardText cards = new CardText(new DayWords(BotTexts.builtIn()), ZoneId.of("Europe/Copenhagen"));

    private String shown(Card card, int width) {
        return String.join("\n", cards.lines(card, width));
    }

    @Test
    void every_part_has_its_form() {
        Card card = Card.EMPTY
                .heading(2, "Årsmøde")
                .paragraph(RichText.EMPTY.bold("Fed").plain(" og ").italic("kursiv"))
                .heading(3, "Opgaver")
                .entries(List.of(
                        RichText.of("første"), RichText.EMPTY.user(Place.USER).plain(": anden")))
                .note(RichText.EMPTY.link("kilden", "https://example.org/1"))
                .divider()
                .with(new Part.Numbered(9, List.of(RichText.of("ni"), RichText.of("ti"))))
                .with(new Part.Block("# som\n  det står"));

        assertThat(shown(card, 60)).isEqualTo("""
                        Årsmøde
                        ═══════
                        Fed og kursiv

                        Opgaver
                        ───────
                          • første
                          • @mig: anden

                        kilden <https://example.org/1>

                          9. ni
                         10. ti
                        # som
                          det står""");
    }

    @Test
    void days_and_moments_are_written_in_danish_and_in_the_zone() {
        RichText text = RichText.EMPTY
                .day(LocalDate.of(2022, 12, 6), Locale.forLanguageTag("da"))
                .plain(" og ")
                .moment(Instant.parse("2026-07-01T06:30:00Z"));

        assertThat(cards.text(text)).isEqualTo("tirsdag 6. december 2022 og onsdag 1. juli 2026 kl. 8.30");
    }

    @Test
    void lines_break_between_words_but_not_between_day_and_month() {
        assertThat(shown(Card.EMPTY.entries(List.of(RichText.of("mødet holdes den 1. juli i hallen"))), 24))
                .isEqualTo("  • mødet holdes den\n    1. juli i hallen");
    }

    @Test
    void what_a_terminal_would_obey_is_not_shown() {
        assertThat(shown(Card.saying("rød\u001B[31m tekst\u0007"), 60)).isEqualTo("rød[31m tekst");
    }
}
