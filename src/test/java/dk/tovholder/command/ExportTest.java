package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Sight;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    @BeforeEach
    void minutes_are_posted() {
        post(
                "Referat af bestyrelsesmøde",
                new ExtractionBuilder()
                        .meeting("Bestyrelsen", "2026-02-02")
                        .item("1", "Økonomi")
                        .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                        .action("indhenter tilbud", "2026-03-20", "Lene Mehlsen")
                        .action("skriver til 010203-1234", null, "Lene Mehlsen")
                        .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                        .point(Reason.POSTPONED, "2026-04-07", "Nye årer")
                        .closedItem("2", "Personalesag")
                        .decision(Outcome.ADOPTED, "Aftalen opsiges.")
                        .action("opsiger aftalen", "2026-03-20", "Lene Mehlsen"));
        post(
                "Referat af udvalgsmøde",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-01-12")
                        .item("1", "Fest")
                        .decision(Outcome.ADOPTED, "Der holdes fest."));
        bot.command(MEMBER, "action add", "task", "Køb kaffe", "due", "2026-02-10");
    }

    private void post(String text, ExtractionBuilder minutes) {
        bot.reader().finds(text, minutes);
        bot.dispatcher().posted(bot.mention(POSTER, text));
    }

    private String exported(UserRef user, Object... options) {
        return content(bot.command(user, "export", options).files().get(0));
    }

    private static String content(AnswerFile file) {
        try (InputStream content = file.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_comes_in_a_private_answer_that_says_what_is_in_it() {
        Answer answer = bot.command(MEMBER, "export", "format", "csv");

        assertThat(answer.open()).isFalse();
        assertThat(answer.files()).extracting(AnswerFile::name).containsExactly("tovholder-2026-03-02.csv");
        assertThat(Shown.text(answer)).isEqualTo("""
            Filen er her: 2 beslutninger, 2 opgaver, 1 dato og 1 punkt til kommende møder.
            -# 2 punkter er lukkede og er ikke med.\
            """);
        assertThat(content(answer.files().get(0)))
                .contains("Budgettet blev godkendt.", "Der holdes fest.", "Køb kaffe");
    }

    @Test
    void closed_points_and_personal_numbers_are_in_no_file_whoever_asks() {
        bot.command(MANAGER, "settings set", "closed-channel", bot.channel());
        for (UserRef user : new UserRef[] {MEMBER, POSTER, MANAGER}) {
            for (String format : new String[] {"ics", "csv", "json", "html", "markdown"}) {
                assertThat(exported(user, "format", format))
                        .contains("indhenter tilbud")
                        .doesNotContain("opsig", "010203", "Personalesag");
            }
        }
    }

    @Test
    void what_discord_does_not_show_somebody_is_not_in_their_file() {
        bot.sight(new Sight() {
            @Override
            public boolean sees(String channel) {
                return false;
            }

            @Override
            public boolean allSee(String channel) {
                return false;
            }
        });

        assertThat(exported(MANAGER, "format", "json")).doesNotContain("Budgettet", "fest", "tilbud", "årer", "kaffe");
        assertThat(exported(POSTER, "format", "json")).contains("Budgettet", "tilbud");
    }

    @Test
    void a_body_and_a_period_limit_it_by_the_meeting_and_dates_by_their_day() {
        assertThat(exported(MEMBER, "format", "markdown", "body", "festudvalget"))
                .contains("Der holdes fest.")
                .doesNotContain("Budgettet", "kaffe", "Standerhejsning");
        assertThat(exported(MEMBER, "format", "markdown", "from", "2026-02-01", "to", "februar 2026"))
                .contains("Budgettet", "indhenter tilbud", "Køb kaffe", "Nye årer")
                .doesNotContain("Der holdes fest.", "Standerhejsning");
        assertThat(exported(MEMBER, "format", "markdown", "from", "2026-05-01"))
                .contains("Standerhejsning")
                .doesNotContain("Budgettet", "kaffe");
    }

    @Test
    void what_is_no_day_is_refused() {
        assertThat(Shown.text(bot.command(MEMBER, "export", "format", "csv", "from", "engang")))
                .startsWith("»engang« kan jeg ikke læse som en dato.");
    }
}
