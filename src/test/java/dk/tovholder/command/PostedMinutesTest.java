package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Attachment;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeMessenger;
import dk.tovholder.support.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostedMinutesTest {
    private static final String FIRST = "Referat af første møde";
    private static final String SECOND = "Referat af andet møde";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private void minutesAreReadable() {
        bot.reader().finds(FIRST, minutes("2026-01-12"));
        bot.reader().finds(SECOND, minutes("2026-02-09"));
    }

    private static ExtractionBuilder minutes(String date) {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", date)
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Regnskabet blev godkendt.");
    }

    private static Attachment file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Attachment(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void are_wanted_in_the_minutes_channel_and_by_mention() {
        assertThat(bot.dispatcher().wants(bot.message(POSTER, FIRST))).isFalse();
        assertThat(bot.dispatcher().wants(bot.mention(POSTER, FIRST))).isTrue();

        bot.command(MANAGER, "settings set", "minutes-channel", bot.channel());

        assertThat(bot.dispatcher().wants(bot.message(POSTER, FIRST))).isTrue();
    }

    @Test
    void small_talk_gets_no_answer_but_a_friendly_word_where_one_is_waited_for() {
        assertThat(bot.dispatcher().posted(bot.message(MEMBER, "Tak for i går!")))
                .isEmpty();
        assertThat(bot.dispatcher().posted(bot.message(MEMBER, "Se her", file("sommerfest.JPG", "…"))))
                .isEmpty();
        assertThat(bot.dispatcher().posted(bot.mention(MEMBER, "hej")))
                .extracting(Shown::text)
                .containsExactly(
                        "Hej! Læg et referat op som tekst eller fil, så læser jeg beslutninger, opgaver og datoer ud"
                                + " af det. Skriv /help for at se mere.");
        assertThat(bot.dispatcher().read(bot.message(MEMBER, "Tak for i går!"))).hasSize(1);
    }

    @Test
    void each_file_is_read_and_one_that_cannot_be_read_says_so() {
        minutesAreReadable();
        Attachment gone = new Attachment("tredje.pdf", 10, () -> {
            throw new IOException("gone");
        });
        Attachment large = new Attachment("fjerde.pdf", 30_000_000, () -> {
            throw new IOException("not to be fetched");
        });

        List<Answer> answers = bot.dispatcher()
                .posted(bot.message(
                        POSTER, "Her er de", file("første.txt", FIRST), gone, large, file("andet.md", SECOND)));

        assertThat(answers).hasSize(4);
        assertThat(Shown.text(answers.get(0))).startsWith("## Bestyrelsen, mandag 12. januar 2026");
        assertThat(Shown.text(answers.get(1))).isEqualTo("tredje.pdf kunne ikke hentes. Prøv at lægge filen op igen.");
        assertThat(Shown.text(answers.get(2)))
                .isEqualTo(
                        "fjerde.pdf er for stor; grænsen er 25 MB. Gem referatet uden billeder og bilag, og send det.");
        assertThat(Shown.text(answers.get(3)))
                .startsWith("## Bestyrelsen, mandag 9. februar 2026")
                .contains("Kilde: [andet.md]");
    }

    @Test
    void a_file_that_is_no_minutes_is_told() {
        assertThat(bot.dispatcher().posted(bot.message(MEMBER, "", file("indkøb.txt", "mælk, brød"))))
                .extracting(Shown::text)
                .containsExactly("indkøb.txt ligner ikke et referat: jeg fandt hverken beslutninger, opgaver, datoer"
                        + " eller punkter.");
    }

    @Test
    void who_was_never_answered_is_answered_at_the_next_start_and_only_once() {
        minutesAreReadable();
        bot.dispatcher().posted(bot.mention(POSTER, FIRST));
        Answer answered = bot.dispatcher().posted(bot.mention(POSTER, SECOND)).get(0);
        bot.dispatcher().answered(answered, bot.newMessage());

        bot.dispatcher().ready("discord");
        bot.dispatcher().ready("discord");

        List<FakeMessenger.Sent> here = bot.messenger().sent().stream()
                .filter(sent -> sent.message().channel().guild().equals(bot.guild()))
                .toList();
        assertThat(here).hasSize(1);
        assertThat(Shown.text(here.get(0).card())).startsWith("## Bestyrelsen, mandag 12. januar 2026");
        assertThat(Shown.control(here.get(0).card(), "Godkend"))
                .endsWith(here.get(0).key());
    }

    @Test
    void a_command_takes_a_text_or_a_file_with_body_and_date() {
        minutesAreReadable();

        Answer answer = bot.command(
                POSTER, "minutes add", "file", file("første.txt", FIRST), "body", "Udvalget", "date", "2026-01-13");

        assertThat(answer.open()).isTrue();
        assertThat(bot.reader().contexts().get(0).body()).isEqualTo("Udvalget");
        assertThat(bot.reader().contexts().get(0).date()).hasToString("2026-01-13");
        assertThat(Shown.text(bot.command(POSTER, "minutes add")))
                .isEqualTo("Læg en fil i file, eller skriv referatet i text.");
    }

    @Test
    void what_goes_wrong_becomes_a_sentence_with_a_reference() {
        bot.reader().before(() -> {
            throw new IllegalStateException("planted");
        });

        assertThat(Shown.text(bot.command(POSTER, "minutes add", "text", FIRST)))
                .matches("Det gik galt hos mig\\. Prøv igen om lidt; hvis det bliver ved, så giv referencen [0-9a-f]{8}"
                        + " til den, der driver mig\\.");
    }
}
