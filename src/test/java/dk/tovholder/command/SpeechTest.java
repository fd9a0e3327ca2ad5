package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeMessenger;
import dk.tovholder.support.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is spoken to in which language. */
class SpeechTest {
    private static final String TEXT = "Referat af bestyrelsesmøde den 2. marts 2026 om budgettet og bådene";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private MessageRef place;
    private PostedMessage message;

    /** All tests share a store, and it remembers what users read. */
    @AfterEach
    void everybody_reads_danish_again() {
        bot.reads(Locale.forLanguageTag("da"));
        List.of(POSTER, MEMBER, MANAGER).forEach(user -> bot.command(user, "help"));
    }

    private Card posted(ExtractionBuilder found) {
        bot.reader().finds(TEXT, found);
        message = bot.mention(POSTER, TEXT);
        Answer answer = bot.dispatcher().posted(message).get(0);
        place = bot.newMessage();
        bot.dispatcher().answered(answer, place);
        return answer.card();
    }

    private static ExtractionBuilder found() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                .action("indhenter tilbud", "2026-03-20", "Lene Mehlsen");
    }

    private Card now() {
        return bot.messenger().edited(place.id()).orElseThrow();
    }

    private void speaksEnglish() {
        bot.command(MANAGER, "settings set", "language", "en");
    }

    private String direct(UserRef user) {
        return bot.messenger().sent().stream()
                .filter(sent -> sent.to().equals(user.id()))
                .map(FakeMessenger.Sent::card)
                .map(Shown::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_who_reads_english_in_a_danish_guild_is_answered_in_english_alone_and_in_danish_before_all() {
        bot.reads(Locale.UK);

        Card card = posted(found());

        assertThat(Shown.text(card)).contains("mandag 2. marts 2026", "1 beslutning · 1 opgave", "### Opgaver");
        assertThat(Shown.text(bot.command(MEMBER, "actions", "owner", "all")))
                .startsWith("## Tasks\n### With a deadline\n- *Lene Mehlsen*: indhenter tilbud · due 2026-03-20");
        assertThat(Shown.text(bot.command(MEMBER, "actions", "owner", "all", "public", true)))
                .startsWith("## Opgaver\n### Med frist\n- *Lene Mehlsen*: indhenter tilbud · frist 2026-03-20");
        assertThat(Shown.text(bot.command(MEMBER, "action done", "action", "sejl")))
                .isEqualTo("No task matches “sejl”. See all open ones with /actions owner:all.");
        assertThat(Shown.text(bot.command(MEMBER, "minutes show", "minutes", "Bestyrelsen", "public", true)))
                .contains("1 opgave");
        assertThat(Shown.text(bot.command(MEMBER, "minutes show", "minutes", "Bestyrelsen")))
                .startsWith("## Bestyrelsen, Monday 2 March 2026\nKlubhuset\n*1 decision · 1 task*");
    }

    @Test
    void what_a_press_shows_before_all_is_in_the_guilds_language_and_what_it_says_to_one_in_theirs() {
        bot.reads(Locale.US);
        Card card = posted(found());

        assertThat(Shown.text(
                        bot.press(MEMBER, Shown.control(card, "Godkend"), place).reply()))
                .isEqualTo(
                        "Only whoever posted the minutes, the secretaries and those who manage the server can do that.");
        assertThat(Shown.text(
                        bot.press(POSTER, Shown.control(card, "Vis"), place).reply()))
                .isEqualTo("What would you like to see?");
        assertThat(Shown.text(
                        bot.press(POSTER, Shown.control(card, "Godkend"), place).update()))
                .contains("Kilde: [beskeden] · godkendt");
        bot.command(POSTER, "minutes remove", "minutes", "Bestyrelsen");
        assertThat(Shown.text(now())).isEqualTo("Fjernet: Bestyrelsen, 2. mar. 2026.");
    }

    @Test
    void another_page_of_a_list_for_all_stays_in_the_guilds_language_whoever_turns_it() {
        ExtractionBuilder many = new ExtractionBuilder().meeting("Bestyrelsen", "2026-03-02");
        IntStream.range(0, 80).forEach(n -> many.action("indhenter tilbud nummer " + n, "2026-03-20", "Lene Mehlsen"));
        posted(many);
        Card first =
                bot.command(MEMBER, "actions", "owner", "alle", "public", true).card();
        bot.reads(Locale.UK);

        Card second = bot.press(POSTER, Shown.control(first, "›"), place).update();

        assertThat(Shown.text(second)).startsWith("### Med frist (fortsat)").contains("Side 2 af");
    }

    @Test
    void an_english_guild_is_answered_in_english_and_a_danish_reader_in_danish() {
        speaksEnglish();

        Card card = posted(found());

        assertThat(Shown.text(card))
                .startsWith(
                        "## Bestyrelsen, Monday 2 March 2026\nKlubhuset\n*1 decision · 1 task*\n-# Source: [the message]")
                .contains("### Decisions\n- Budgettet blev godkendt. · _approved_", "due 2026-03-20");
        assertThat(Shown.labels(card))
                .containsExactly(
                        "Approve", "Edit", "Remove", "Show", "Who is Lene Mehlsen?", "Lene Mehlsen is not on Discord");
        assertThat(Shown.text(bot.command(MEMBER, "decisions"))).startsWith("## Beslutninger");
        assertThat(Shown.text(bot.command(MEMBER, "decisions", "public", true))).startsWith("## Decisions");
        assertThat(Shown.text(bot.command(MEMBER, "agenda", "public", true)))
                .startsWith("## Agenda: Bestyrelsen")
                .contains("1. Choice of chair and minute taker", "6. Any other business");
        assertThat(Shown.text(bot.command(MANAGER, "settings show"))).contains("*language*: engelsk");
    }

    @Test
    void whose_language_i_do_not_speak_is_answered_in_the_guilds() {
        bot.reads(Locale.FRENCH);
        assertThat(Shown.text(bot.command(MEMBER, "actions"))).startsWith("## Dine opgaver");

        speaksEnglish();

        assertThat(Shown.text(bot.command(MEMBER, "actions"))).startsWith("## Your tasks");
    }

    @Test
    void small_talk_with_me_is_answered_in_the_guilds_language() {
        speaksEnglish();

        assertThat(Shown.text(
                        bot.dispatcher().posted(bot.mention(POSTER, "Hej!")).get(0)))
                .isEqualTo("Hello! Post minutes as text or as a file, and I will find the decisions, tasks and dates in"
                        + " them. Type /help to see more.");
    }

    @Test
    void a_direct_message_is_in_the_language_in_which_its_reader_last_asked() {
        bot.reads(Locale.UK);
        bot.command(POSTER, "help");
        posted(found());

        bot.dispatcher().deleted(message.ref());

        assertThat(direct(POSTER))
                .isEqualTo("The message with the minutes Bestyrelsen, 2 Mar 2026 was deleted."
                        + " Should what I found in it go, too?");
    }

    @Test
    void a_direct_message_to_one_who_never_asked_is_in_the_guilds_language() {
        speaksEnglish();
        UserRef silent = new UserRef("discord:4711", "Tavs");
        bot.reader().finds(TEXT, found());
        message = bot.mention(silent, TEXT);
        bot.dispatcher().posted(message);

        bot.dispatcher().deleted(message.ref());

        assertThat(direct(silent)).startsWith("The message with the minutes");
    }

    @Test
    void me_all_and_the_next_meeting_are_understood_in_any_language() {
        bot.reads(Locale.UK);
        posted(found());

        assertThat(Shown.text(bot.command(MEMBER, "action add", "task", "Order oars", "owner", "mig")))
                .contains("@discord:22: Order oars");
        assertThat(Shown.text(bot.command(
                        POSTER, "action edit", "action", "tilbud", "owner", "me", "due", "the next meeting")))
                .contains("@discord:21: indhenter tilbud · for the next meeting");
        assertThat(Shown.text(bot.command(MEMBER, "actions", "owner", "alle"))).startsWith("## Tasks");
        assertThat(bot.dispatcher().complete(new Completion("actions", "owner", "", bot.caller(MEMBER))))
                .extracting(Choice::value)
                .startsWith("all", "me");
    }

    @Test
    void a_form_in_english_has_days_that_are_understood_when_they_come_back() {
        bot.reads(Locale.UK);
        Card card = posted(found());
        Card which = bot.press(POSTER, Shown.control(card, "Ret"), place).reply();
        Control.Select select = (Control.Select) Shown.controls(which).get(0);
        Form form = bot.choose(
                        POSTER,
                        select.id(),
                        place,
                        select.options().stream()
                                .filter(option -> option.label().startsWith("Task: "))
                                .map(Choice::value)
                                .findFirst()
                                .orElseThrow())
                .form();
        FormField.Text due = (FormField.Text) form.fields().stream()
                .filter(field -> field.id().equals("due"))
                .findFirst()
                .orElseThrow();
        assertThat(due.label()).isEqualTo("Deadline");
        assertThat(due.value()).isEqualTo("2026-03-20");

        Card edited = bot.dispatcher()
                .submit(new Submission(
                        form.id(),
                        Map.of("due", "2026-03-27"),
                        Map.of("members", List.of()),
                        bot.caller(POSTER),
                        place))
                .reply();

        assertThat(Shown.text(edited))
                .contains("due 2026-03-27", "changed the deadline from “20 Mar 2026” to “27 Mar 2026”");
        assertThat(Shown.text(now())).contains("frist 2026-03-27");
    }
}
