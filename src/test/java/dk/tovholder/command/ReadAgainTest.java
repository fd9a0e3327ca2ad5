package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeMessenger;
import dk.tovholder.support.Shown;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadAgainTest {
    private static final String TEXT =
            "Referat af bestyrelsesmøde den 2. marts 2026. Lene indhenter tilbud. Ole rydder op.";
    private static final String CORRECTED =
            "Referat af bestyrelsesmøde den 2. marts 2026. Lene indhenter tilbud inden fredag. Mette bager.";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private static ExtractionBuilder before() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                .action("indhenter tilbud på en ny motorbåd", null, "Lene Mehlsen")
                .action("rydder op i bådhuset", null, "Ole Bro");
    }

    private static ExtractionBuilder after() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                .action("indhenter tilbud på en ny motorbåd", "2026-03-06", "Lene Mehlsen")
                .action("bager kage til standerhejsning", null, "Mette Holm");
    }

    private MessageRef deliver(Answer answer) {
        MessageRef place = bot.newMessage();
        bot.dispatcher().answered(answer, place);
        return place;
    }

    private String card(MessageRef place) {
        return Shown.text(bot.messenger().edited(place.id()).orElseThrow()).replaceAll("#\\d+", "#n");
    }

    private PostedMessage with(PostedMessage message, String text) {
        return new PostedMessage(
                message.ref(), message.author(), text, List.of(), message.mentionsBot(), message.postedAt());
    }

    private PostedMessage later(UserRef author, String text, String minute) {
        return new PostedMessage(
                bot.newMessage(), author, text, List.of(), false, Instant.parse("2026-03-02T09:" + minute + ":00Z"));
    }

    @Test
    void an_edited_message_is_read_again_and_the_card_shows_what_is_different() {
        bot.reader().finds(TEXT, before());
        bot.reader().finds(CORRECTED, after());
        PostedMessage message = bot.mention(POSTER, TEXT);
        MessageRef place = deliver(bot.dispatcher().posted(message).get(0));
        bot.command(POSTER, "action done", "action", "motorbåd");

        assertThat(bot.dispatcher().edited(with(message, CORRECTED))).isEmpty();

        assertThat(card(place)).contains("""
                ### Ændret ved ny læsning
                - *Ny:* bager kage til standerhejsning
                - *Ændret:* indhenter tilbud på en ny motorbåd: fristen fra »ingen« til »6. mar. 2026«
                - *Væk:* rydder op i bådhuset""");
        assertThat(card(place)).contains("✓ *Lene Mehlsen*: indhenter tilbud på en ny motorbåd");
    }

    @Test
    void the_same_text_again_by_an_edit_changes_nothing() {
        bot.reader().finds(TEXT, before());
        PostedMessage message = bot.mention(POSTER, TEXT);
        MessageRef place = deliver(bot.dispatcher().posted(message).get(0));

        assertThat(bot.dispatcher().edited(message)).isEmpty();

        assertThat(bot.messenger().edited(place.id())).isEmpty();
    }

    @Test
    void what_people_put_right_took_out_and_put_in_survives() {
        bot.reader().finds(TEXT, before());
        bot.reader().finds(CORRECTED, after());
        PostedMessage message = bot.mention(POSTER, TEXT);
        MessageRef place = deliver(bot.dispatcher().posted(message).get(0));
        bot.command(POSTER, "action edit", "action", "motorbåd", "due", "1. april");
        bot.command(POSTER, "action drop", "action", "bådhuset");

        bot.dispatcher().edited(with(message, CORRECTED));
        bot.reader().finds(TEXT, before());
        bot.dispatcher().edited(message);

        assertThat(card(place))
                .contains("frist 2026-04-01")
                .doesNotContain("rydder op")
                .doesNotContain("bager kage til standerhejsning ·");
    }

    @Test
    void a_corrected_text_of_the_same_meeting_is_the_same_minutes() {
        bot.reader().finds(TEXT, before());
        bot.reader().finds(CORRECTED, after());
        MessageRef place =
                deliver(bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0));

        Answer again = bot.dispatcher().posted(bot.mention(POSTER, CORRECTED)).get(0);

        assertThat(Shown.text(again))
                .startsWith("### Læst igen: Bestyrelsen, 2. mar. 2026")
                .contains("*Ny:* bager kage");
        assertThat(card(place)).contains("bager kage");
        assertThat(Shown.text(bot.command(MEMBER, "minutes list"))).containsOnlyOnce("Bestyrelsen");
    }

    @Test
    void redo_reads_the_stored_text_with_better_rules() {
        bot.reader().finds(TEXT, before());
        MessageRef place =
                deliver(bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0));
        assertThat(Shown.text(bot.command(POSTER, "minutes redo", "minutes", "bestyrelsen")))
                .isEqualTo("Læst igen: Bestyrelsen, 2. mar. 2026. Intet er ændret.");
        bot.reader().finds(TEXT, after());

        assertThat(Shown.text(bot.command(MEMBER, "minutes redo", "minutes", "bestyrelsen")))
                .startsWith("Det kan kun");
        assertThat(Shown.text(bot.command(POSTER, "minutes redo", "minutes", "bestyrelsen")))
                .contains("*Ny:* bager kage");
        assertThat(card(place)).contains("bager kage");
    }

    @Test
    void posts_of_one_author_that_follow_each_other_are_one_text() {
        bot.command(BotExtension.MANAGER, "settings set", "minutes-channel", bot.channel());
        bot.reader().finds("Del 1", before());
        bot.reader().finds("Del 1\nDel 2", after());
        bot.reader().finds("Del 1\nDel 2\nDel 3", after());
        MessageRef place =
                deliver(bot.dispatcher().posted(later(POSTER, "Del 1", "00")).get(0));

        PostedMessage second = later(POSTER, "Del 2", "05");
        assertThat(bot.dispatcher().posted(second)).isEmpty();
        assertThat(bot.dispatcher().posted(second)).as("after a crash").isEmpty();
        assertThat(card(place)).contains("bager kage").doesNotContain("Ændret");

        bot.dispatcher().posted(later(MEMBER, "Tak!", "06"));
        assertThat(bot.dispatcher().posted(later(POSTER, "Del 3", "07"))).isEmpty();
        assertThat(bot.reader().contexts()).isNotEmpty();
        assertThat(Shown.text(bot.command(MEMBER, "minutes list"))).containsOnlyOnce("Bestyrelsen");
    }

    @Test
    void a_head_that_was_posted_by_itself_belongs_to_what_follows() {
        bot.reader().finds("Referat 2. marts\nPunkterne", before());

        assertThat(bot.dispatcher().posted(later(POSTER, "Referat 2. marts", "00")))
                .isEmpty();
        List<Answer> answers = bot.dispatcher().posted(later(POSTER, "Punkterne", "01"));

        assertThat(Shown.text(answers.get(0))).startsWith("## Bestyrelsen");
    }

    @Test
    void who_deleted_the_message_is_asked_what_becomes_of_the_rest() {
        bot.reader().finds(TEXT, before());
        PostedMessage message = bot.mention(POSTER, TEXT);
        MessageRef place = deliver(bot.dispatcher().posted(message).get(0));

        bot.dispatcher().deleted(message.ref());

        FakeMessenger.Sent asked = bot.messenger().sent().get(0);
        assertThat(asked.to()).isEqualTo(POSTER.id());
        assertThat(Shown.text(asked.card()))
                .isEqualTo(
                        "Beskeden med referatet Bestyrelsen, 2. mar. 2026 er slettet. Skal det, jeg har læst ud af det, også væk?");
        bot.dispatcher().ready("discord");
        assertThat(bot.messenger().sent())
                .filteredOn(sent -> Shown.text(sent.card()).contains("er slettet"))
                .hasSize(1);
        Card removed = bot.press(POSTER, Shown.control(asked.card(), "Ja, fjern det"), asked.message())
                .update();
        assertThat(Shown.text(removed)).isEqualTo("Fjernet: Bestyrelsen, 2. mar. 2026.");
        assertThat(card(place)).isEqualTo("Fjernet: Bestyrelsen, 2. mar. 2026.");
        assertThat(Shown.text(bot.command(MEMBER, "actions", "owner", "alle"))).doesNotContain("motorbåd");
    }
}
