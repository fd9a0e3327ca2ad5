package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgendaTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private void posted(ExtractionBuilder minutes, String text) {
        bot.reader().finds(text, minutes);
        bot.dispatcher().posted(bot.mention(POSTER, text));
    }

    private static ExtractionBuilder board(String date) {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", date)
                .item("1", "Sager")
                .item("2", "Eventuelt");
    }

    private String said(UserRef user, String command, Object... options) {
        return Shown.text(bot.command(user, command, options));
    }

    private void three_meetings() {
        posted(board("2026-01-05"), "januar");
        posted(board("2026-02-02"), "februar");
        posted(board("2026-03-02"), "marts");
    }

    @Test
    void a_day_by_the_rhythm_of_the_meetings_is_said_to_be_a_guess() {
        three_meetings();

        assertThat(said(MEMBER, "agenda"))
                .startsWith("## Dagsorden: Bestyrelsen\nmandag 30. marts 2026 · Klubhuset\n")
                .contains("-# Dagen er et gæt ud fra de seneste møder; intet referat nævner den.")
                .contains("-# Tid og sted, som ikke er oplyst, er som til de seneste møder.");
    }

    @Test
    void without_a_body_it_is_that_of_the_last_to_meet_and_the_others_are_named() {
        posted(
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-01-12")
                        .item("1", "Festen")
                        .item("2", "Eventuelt"),
                "fest");
        three_meetings();

        assertThat(said(MEMBER, "agenda"))
                .startsWith("## Dagsorden: Bestyrelsen")
                .endsWith("-# Uden body får du det organ, der mødtes sidst. Se også /agenda body:Festudvalget.");
        assertThat(said(MEMBER, "agenda", "body", "festudvalget"))
                .startsWith("## Dagsorden: Festudvalget")
                .doesNotContain("Se også");
    }

    @Test
    void the_place_is_the_one_that_was_announced() {
        posted(
                board("2026-03-02")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde i Klubhuset")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-05-05", "Næste møde, Klubhuset med"),
                "marts");
        bot.reader().finds("Næste møde i Klubhuset 2026-04-07", board("2026-04-07"));
        bot.reader().finds("Næste møde, Klubhuset med 2026-05-05", board("2026-05-05"));

        assertThat(said(MEMBER, "agenda"))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 7. april 2026 · Klubhuset\n")
                .doesNotContain("ikke er oplyst");
        assertThat(said(MEMBER, "agenda", "date", "2026-05-05"))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 5. maj 2026\n");
    }

    @Test
    void a_file_to_send_out_is_private_named_by_body_and_day_and_without_closed_points() throws IOException {
        posted(
                board("2026-03-02")
                        .point(Reason.PLANNED, "2026-04-07", "Sommerfest")
                        .closedItem("3", "Personsag")
                        .action("opsiger aftalen", "2026-03-20", "Lene Mehlsen")
                        .point(Reason.PLANNED, "2026-04-07", "Personsagen"),
                "marts");

        Answer document = bot.command(POSTER, "agenda", "format", "docx");
        Answer calendar = bot.command(POSTER, "agenda", "format", "ics", "public", true);

        assertThat(document.open()).isFalse();
        assertThat(document.files())
                .extracting(AnswerFile::name)
                .containsExactly("dagsorden-bestyrelsen-2026-04-07.docx");
        assertThat(calendar.open()).isTrue();
        try (InputStream content = calendar.files().get(0).open()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("DTSTART;VALUE=DATE:20260407", "Sommerfest")
                    .doesNotContain("Personsag", "opsiger");
        }
    }

    @Test
    void there_is_no_calendar_of_a_meeting_whose_day_nobody_knows() {
        posted(board("2026-03-02"), "marts");

        assertThat(said(MEMBER, "agenda", "format", "ics")).startsWith("Mødets dag er ikke kendt.");
        assertThat(bot.command(MEMBER, "agenda", "format", "docx").files())
                .extracting(AnswerFile::name)
                .containsExactly("dagsorden-bestyrelsen.docx");
    }

    @Test
    void a_point_may_come_before_any_minutes() {
        assertThat(said(MEMBER, "point add", "topic", "Ny kajak"))
                .isEqualTo("*Ny kajak* er på dagsordenen for næste møde.");
        assertThat(said(MEMBER, "point add", "topic", "Nye årer", "date", "2030-05-01"))
                .isEqualTo("*Nye årer* er på dagsordenen for mødet onsdag 1. maj 2030.");
    }

    @Test
    void a_proposed_point_stands_with_its_proposer_until_a_meeting_takes_it_up() {
        three_meetings();

        assertThat(said(MEMBER, "point add", "topic", "Ny kajak"))
                .isEqualTo("*Ny kajak* er på dagsordenen for Bestyrelsen: næste møde.");
        assertThat(said(MEMBER, "agenda")).contains("*Ny kajak* · _foreslået af_ @discord:22");

        bot.command(MEMBER, "minutes list");
        posted(board("2026-03-30").item("2", "Ny kajak"), "april");
        assertThat(said(MEMBER, "agenda", "date", "2026-04-27")).doesNotContain("kajak");
    }

    @Test
    void a_point_is_moved_and_taken_off_by_those_who_may() {
        posted(board("2026-03-02").point(Reason.PLANNED, "2026-04-07", "Sommerfest"), "marts");
        bot.command(MEMBER, "point add", "topic", "Ny kajak");

        assertThat(said(MEMBER, "point move", "topic", "sommerfest", "date", "4. maj 2026"))
                .isEqualTo("Det kan kun den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.");
        assertThat(said(POSTER, "point move", "topic", "sommerfest", "date", "4. maj 2026"))
                .isEqualTo("*Sommerfest* er flyttet til mandag 4. maj 2026.");
        assertThat(said(POSTER, "point remove", "topic", "kajak"))
                .isEqualTo("Det kan kun den, der foreslog punktet, sekretærerne og dem, der administrerer serveren.");
        assertThat(said(MEMBER, "point remove", "topic", "kajak")).isEqualTo("*Ny kajak* er taget af dagsordenen.");
        assertThat(said(MEMBER, "agenda"))
                .contains("mandag 4. maj 2026", "*Sommerfest*")
                .doesNotContain("kajak");
    }

    @Test
    void the_same_point_twice_is_one_point() {
        three_meetings();
        bot.command(MEMBER, "point add", "topic", "Ny kajak");

        assertThat(said(POSTER, "point add", "topic", "ny KAJAK"))
                .isEqualTo("*Ny kajak* står allerede på dagsordenen for Bestyrelsen: næste møde.");
        assertThat(said(MEMBER, "agenda")).containsOnlyOnce("Ny kajak");
        assertThat(said(POSTER, "point add", "topic", "Ny kajak", "date", "4. maj 2026"))
                .isEqualTo("*Ny kajak* er på dagsordenen for Bestyrelsen: mandag 4. maj 2026.");
    }

    @Test
    void a_day_that_is_over_is_refused() {
        assertThat(said(MEMBER, "point add", "topic", "Ny kajak", "date", "2026-01-05"))
                .startsWith("Den dag er forbi.");
    }

    @Test
    void standing_points_are_those_the_guild_has_set() {
        bot.command(MANAGER, "settings set", "standing-points", "Velkomst; …; Eventuelt");
        posted(board("2026-03-02").point(Reason.PLANNED, "2026-04-07", "Sommerfest"), "marts");

        assertThat(said(MEMBER, "agenda"))
                .contains("1. Velkomst\n2. *Sommerfest*")
                .contains("3. Eventuelt");
    }
}
