package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On Monday 2 March 2026. */
class DateWordsTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private String due(String words) {
        return Shown.text(bot.command(MEMBER, "action add", "task", "Book lokale", "due", words));
    }

    @ParameterizedTest
    @CsvSource({
        "fredag, 2026-03-06",
        "på fredag, 2026-03-06",
        "i morgen, 2026-03-03",
        "om 14 dage, 2026-03-16",
        "om en uge, 2026-03-09",
        "1. maj, 2026-05-01",
        "den 1. maj 2027, 2027-05-01",
        "2026-05-01, 2026-05-01",
        "24/12, 2026-12-24",
        "uge 12, 2026-03-22",
        "inden udgangen af marts, 2026-03-31",
        "april, 2026-04-30",
        "senest fredag d. 6. marts, 2026-03-06",
        "til og med uge 12, 2026-03-22",
        "fredag eftermiddag, 2026-03-06",
    })
    void a_deadline_is_said_in_danish(String words, String day) {
        assertThat(due(words)).contains("frist " + day);
    }

    @Test
    void the_next_meeting_is_that_of_the_body_that_met_last() {
        assertThat(due("inden næste møde")).isEqualTo("Jeg kender ikke datoen for næste møde. Skriv en dato i stedet.");

        bot.reader()
                .finds(
                        "Referat",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-02-02")
                                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde"));
        bot.dispatcher().posted(bot.mention(POSTER, "Referat"));

        assertThat(due("inden næste møde")).contains("frist 2026-04-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"torsdag eller fredag", "1. maj måske", "fredag, hvis jeg kan nå det", "efter 1. maj"})
    void what_is_more_than_one_day_is_refused(String words) {
        assertThat(due(words))
                .isEqualTo("»" + words + "« er mere end én dato. Skriv kun den dato, du mener, for eksempel fredag,"
                        + " om 14 dage, 1. maj eller 2026-05-01.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en uge efter næste møde", "ikke på næste møde"})
    void words_around_the_next_meeting_make_it_another_day(String words) {
        assertThat(due(words)).startsWith("»" + words + "« kan jeg ikke læse som en dato.");
    }

    @Test
    void what_is_no_day_is_refused_with_examples() {
        assertThat(due("snarest"))
                .isEqualTo(
                        "»snarest« kan jeg ikke læse som en dato. Skriv for eksempel fredag, om 14 dage, 1. maj eller 2026-05-01.");
    }
}
