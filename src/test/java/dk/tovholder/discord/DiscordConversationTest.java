package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.MemberSelect;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import dk.tovholder.discord.fake.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscordConversationTest {
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    private static String content(Attachment file) {
        try (InputStream in = file.source().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_attachment_in_the_minutes_channel_is_fetched_and_answered_there() {
        on.front.onPosted = message -> List.of(
                Answer.open(Card.saying("Læst: " + content(message.attachments().get(0)))));
        on.start();

        Posted posted = on.lene.posts(on.minutes, "", Upload.text("referat.pdf", "%PDF-1.7 æøå"));

        Shown answer = on.minutes.answerTo(posted);
        assertThat(answer.text()).isEqualTo("Læst: %PDF-1.7 æøå");
        assertThat(on.front.posts.get(0).author()).isEqualTo(new UserRef(on.lene.key(), "Lene Mehlsen"));
        assertThat(on.front.posts.get(0).attachments().get(0).name()).isEqualTo("referat.pdf");
    }

    @Test
    void a_text_in_the_minutes_channel_is_answered_as_a_reply_without_a_ping() {
        on.start();

        Posted posted = on.lene.posts(on.minutes, "Referat af bestyrelsesmøde den 2. marts 2026");

        assertThat(on.minutes.answerTo(posted).text()).isEqualTo("læst");
        assertThat(on.discord.recorded("POST /channels/{channel_id}/messages"))
                .singleElement()
                .satisfies(request -> assertThat(
                                request.body().get("allowed_mentions").toString())
                        .isEqualTo("{\"parse\":[],\"replied_user\":false}"));
    }

    @Test
    void a_file_comes_with_the_private_answer_and_stands_below_its_card() {
        AnswerFile file = new AnswerFile("liste.csv", "å,b\r\n".getBytes(StandardCharsets.UTF_8));
        on.front.onCommand = call -> Answer.quiet(Card.saying("Her er den.")).with(file);
        on.start();

        Asked asked = on.lene.types(on.talk, "actions", Map.of());

        assertThat(asked.answer().text()).isEqualTo("Her er den.");
        assertThat(asked.isPrivate()).isTrue();
        assertThat(asked.files()).containsExactly(Map.entry("liste.csv", "å,b\r\n"));
    }

    @Test
    void what_is_edited_or_deleted_is_told_in_the_order_of_its_channel() {
        on.start();
        Posted posted = on.lene.posts(on.minutes, "Referat");
        on.minutes.answerTo(posted);

        on.lene.edits(posted, "Referat, rettet");
        on.lene.deletes(posted);
        on.minutes.answerTo(on.lene.posts(on.minutes, "Andet referat"));

        assertThat(on.front.edits).extracting("text").containsExactly("Referat, rettet");
        assertThat(on.front.deletions).containsExactly(posted.id());
    }

    @Test
    void other_channels_are_read_where_the_bot_is_mentioned_and_names_take_the_place_of_mentions() {
        on.start();

        on.lene.posts(on.talk, "Hvem har nøglen?");
        Posted posted = on.lene.posts(on.talk, on.discord.botMention() + " referat: " + on.mads.mention() + " ringer");
        on.talk.answerTo(posted);

        assertThat(on.front.posts).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("referat: Mads Krogh ringer");
            assertThat(message.mentionsBot()).isTrue();
        });
    }

    @Test
    void the_role_that_discord_made_for_the_bot_is_a_mention_of_it_too() {
        on.start();

        Posted posted = on.lene.posts(on.talk, "<@&" + on.guild.botRole() + "> referat");
        on.talk.answerTo(posted);

        assertThat(on.front.posts).extracting("text").containsExactly("referat");
    }

    @Test
    void a_slash_command_is_acknowledged_and_then_answered_privately() {
        on.front.onCommand =
                call -> Answer.quiet(Card.EMPTY.heading(2, "Opgaver").entries(List.of()));
        on.start();

        Asked asked = on.mads.types(on.talk, "actions", Map.of("owner", "alle"));

        assertThat(asked.answer().text()).isEqualTo("## Opgaver");
        assertThat(asked.isPrivate()).isTrue();
        assertThat(on.talk.fromBot()).isEmpty();
        assertThat(on.front.calls).singleElement().satisfies(call -> {
            assertThat(call.command()).isEqualTo("actions");
            assertThat(call.text("owner")).contains("alle");
            assertThat(call.caller().manager()).isTrue();
            assertThat(call.caller().roles()).hasSize(1);
            assertThat(call.caller().locale()).isEqualTo(Locale.forLanguageTag("da"));
            assertThat(call.caller().channel()).isEqualTo(on.reference(on.talk));
        });
    }

    @Test
    void a_list_is_shown_to_all_where_that_is_asked_for() {
        on.front.onCommand = call -> Answer.open(Card.saying("ingen opgaver"));
        on.start();

        Asked asked = on.lene.types(on.talk, "actions", Map.of("public", true));

        assertThat(asked.answer().text()).isEqualTo("ingen opgaver");
        assertThat(asked.isPrivate()).isFalse();
    }

    @Test
    void a_command_takes_a_file_and_people() {
        on.front.onCommand = call -> Answer.open(Card.saying(
                call.file("file").map(DiscordConversationTest::content).orElse("intet")));
        on.start();

        Asked asked = on.lene.types(on.talk, "minutes add", Map.of("file", Upload.text("referat.txt", "Referat")));
        assertThat(asked.answer().text()).isEqualTo("Referat");
        assertThat(asked.isPrivate()).isFalse();

        on.lene
                .types(on.talk, "people link", Map.of("name", "MK", "user", on.mads))
                .answer();
        assertThat(on.front.calls.get(1).user("user")).contains(new UserRef(on.mads.key(), "Mads Krogh"));
        assertThat(on.front.calls.get(1).caller().manager()).isFalse();
    }

    @Test
    void a_private_answer_to_an_open_command_does_not_stay_in_the_channel() {
        on.front.onCommand = call -> Answer.quiet(Card.saying("Filen er tom."));
        on.start();

        Asked asked = on.lene.types(on.talk, "minutes add", Map.of("text", "…"));

        assertThat(asked.furtherAnswer().text()).isEqualTo("Filen er tom.");
        assertThat(on.talk.fromBot()).isEmpty();
    }

    @Test
    void suggestions_are_cut_to_what_discord_takes() {
        on.front.onCompletion = completion -> IntStream.range(0, 30)
                .mapToObj(i -> new Choice("v" + i, completion.typed() + i + "-" + "x".repeat(120)))
                .toList();
        on.start();

        List<String> suggestions =
                on.lene.isTyping(on.talk, "actions", "owner", "le").suggestions();

        assertThat(suggestions)
                .hasSize(25)
                .allSatisfy(label -> assertThat(label).hasSize(100));
        assertThat(suggestions.get(3)).startsWith("le3-x").endsWith("x…");
    }

    @Test
    void a_button_changes_its_message_and_a_reply_goes_to_who_pressed() {
        on.front.onPosted = message -> List.of(Answer.open(
                Card.saying("To opgaver").controls(new Button("approve:minutes:1", "Godkend", Style.SUCCESS))));
        on.front.onPress = press -> new PressResult(Card.saying("Godkendt"), Card.saying("Tak"));
        on.start();
        Shown card = on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));
        assertThat(card.buttons()).containsExactly("Godkend");

        Asked pressed = on.lene.presses(on.minutes, card, "Godkend");

        assertThat(pressed.furtherAnswer().text()).isEqualTo("Tak");
        assertThat(card.text()).isEqualTo("Godkendt");
        assertThat(on.front.presses.get(0).control()).isEqualTo("approve:minutes:1");
        assertThat(on.front.presses.get(0).message().id()).isEqualTo(card.id());
    }

    @Test
    void a_button_opens_a_form_and_what_was_filled_in_changes_its_message() {
        on.front.onPosted = message ->
                List.of(Answer.open(Card.saying("Opgave").controls(new Button("form:1", "Ret", Style.PRIMARY))));
        on.front.onPress = press -> PressResult.opened(new Form(
                "edit:1",
                "Ret",
                List.of(
                        new FormField.Text("text", "Tekst", "Book hallen", "", true, true),
                        new FormField.Members("members", "Medlemmer", List.of()),
                        new FormField.OneOf(
                                "kind", "Hvad", List.of(new Choice("a", "Opgave"), new Choice("b", "Dato")), "a"))));
        on.front.onSubmit = form -> PressResult.updated(Card.saying(form.text("text")));
        on.start();
        Shown card = on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));

        Asked opened = on.lene.presses(on.minutes, card, "Ret");
        assertThat(opened.form()).containsEntry("Tekst", "Book hallen").containsKeys("Medlemmer", "Hvad");
        on.lene
                .submits(on.minutes, opened, Map.of("Tekst", "Book salen", "Medlemmer", on.mads, "Hvad", "b"))
                .answer();

        assertThat(card.text()).isEqualTo("Book salen");
        assertThat(on.front.submissions).singleElement().satisfies(form -> {
            assertThat(form.form()).isEqualTo("edit:1");
            assertThat(form.members("members")).containsExactly(new UserRef(on.mads.key(), "Mads Krogh"));
            assertThat(form.text("kind")).isEqualTo("b");
        });
    }

    @Test
    void where_no_form_may_be_opened_the_reason_is_told_privately() {
        on.front.onPosted = message ->
                List.of(Answer.open(Card.saying("Opgave").controls(new Button("form:1", "Ret", Style.PRIMARY))));
        on.front.onPress = press -> PressResult.replied(Card.saying("Det må du ikke."));
        on.start();
        Shown card = on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));

        Asked refused = on.lene.presses(on.minutes, card, "Ret");

        assertThat(refused.saidAtOnce()).isEqualTo("Det må du ikke.");
        assertThat(refused.isPrivate()).isTrue();
    }

    @Test
    void a_message_is_made_something_else_by_its_menu() {
        on.front.onMenu = message -> PressResult.opened(new Form(
                "action:1", "Opgave", List.of(new FormField.Text("text", "Tekst", message.text(), "", true, false))));
        on.front.onSubmit = form -> PressResult.replied(Card.saying("Tilføjet: " + form.text("text")));
        on.start();

        Asked opened = on.mads.choosesFromMenu(on.lene.posts(on.talk, "Book hallen"), "Lav til opgave");
        assertThat(opened.form()).containsEntry("Tekst", "Book hallen");
        Asked sent = on.mads.submits(on.talk, opened, Map.of());

        assertThat(sent.answer().text()).isEqualTo("Tilføjet: Book hallen");
        assertThat(sent.isPrivate()).isTrue();
    }

    @Test
    void a_member_is_chosen_for_a_name() {
        on.front.onPosted = message ->
                List.of(Answer.open(Card.saying("Hvem?").controls(new MemberSelect("who:1:MK", "Hvem er MK?"))));
        on.start();
        Shown card = on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));

        on.lene.choosesMember(on.minutes, card, "Hvem er MK?", on.mads).answer();

        assertThat(on.front.presses.get(0).users()).containsExactly(new UserRef(on.mads.key(), "Mads Krogh"));
    }

    @Test
    void the_message_menu_reads_a_message_of_any_channel() {
        on.front.onPosted = message ->
                List.of(Answer.open(Card.saying("Læst: " + message.text())), Answer.open(Card.saying("Og bilaget")));
        on.start();
        Posted posted = on.lene.posts(on.talk, "Referat af mødet");

        Asked asked = on.mads.choosesFromMenu(posted, "Læs som referat");

        assertThat(asked.answer().text()).isEqualTo("Læst: Referat af mødet");
        assertThat(asked.furtherAnswer().text()).isEqualTo("Og bilaget");
    }

    @Test
    void a_direct_message_is_told_where_minutes_go() {
        on.start();

        on.lene.writesDirectly("Referat");

        assertThat(on.lene.directMessageSaying("på en server").text()).contains("/actions");
        assertThat(on.front.posts).isEmpty();
    }

    @Test
    void an_interaction_that_has_expired_is_let_go() {
        on.start();
        on.discord.next(CALLBACK, Fault.refusal(404, 10062, "Unknown interaction"));

        on.lene.types(on.talk, "minutes list", Map.of());
        on.discord.awaitRecorded(CALLBACK, 1);
        on.lene.types(on.talk, "actions", Map.of()).answer();

        assertThat(on.front.calls).extracting("command").containsExactly("actions");
    }
}
