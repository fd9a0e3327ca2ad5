package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MinutesCardTest {
    private static final String TEXT = "Referat af bestyrelsesmøde den 2. marts 2026 …";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private static ExtractionBuilder minutes() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                .action("indhenter tilbud på ny motorbåd", "2026-03-03", "Lene Mehlsen")
                .action("rydder op i bådhuset", null, ":Materieludvalget")
                .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                .point(Reason.POSTPONED, null, "Nye årer")
                .closedItem("2", "Personalesag")
                .decision(Outcome.ADOPTED, "Aftalen opsiges.");
    }

    private Answer post() {
        bot.reader().finds(TEXT, minutes());
        PostedMessage message = bot.mention(POSTER, TEXT);
        List<Answer> answers = bot.dispatcher().posted(message);
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private MessageRef deliver(Answer answer) {
        MessageRef delivered = bot.newMessage();
        bot.dispatcher().answered(answer, delivered);
        return delivered;
    }

    @Test
    void shows_what_was_read() {
        Answer answer = post();

        assertThat(answer.open()).isTrue();
        assertThat(Shown.text(answer).replaceAll("#\\d+", "#n")).isEqualTo("""
            ## Bestyrelsen, mandag 2. marts 2026
            Klubhuset
            *1 beslutning · 2 opgaver · 1 dato · 1 punkt til næste møde*
            -# Kilde: [beskeden]
            ### Beslutninger
            - Budgettet blev godkendt. · _godkendt_ · [1. Økonomi]
            ### Opgaver
            - *Lene Mehlsen*: indhenter tilbud på ny motorbåd · frist 2026-03-03 (i morgen) · [1. Økonomi] · `#n`
            - *Materieludvalget*: rydder op i bådhuset · [1. Økonomi] · `#n`
            ### Datoer
            - 2026-05-01: Standerhejsning · [1. Økonomi]
            ### Til kommende møder
            - Nye årer · _udsat_ · [1. Økonomi]
            -# 1 punkt er lukket og vises ikke her.\
            """);
        assertThat(Shown.labels(answer.card()))
                .containsExactly(
                        "Godkend", "Ret", "Fjern", "Vis", "Hvem er Lene Mehlsen?", "Lene Mehlsen er ikke på Discord");
    }

    @Test
    void is_approved_by_the_poster_and_not_by_others() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        String approve = Shown.control(answer.card(), "Godkend");

        PressResult refused = bot.press(MEMBER, approve, card);
        PressResult approved = bot.press(POSTER, approve, card);

        assertThat(refused.update()).isNull();
        assertThat(Shown.text(refused.reply()))
                .isEqualTo("Det kan kun den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.");
        assertThat(Shown.text(approved.update())).contains("Kilde: [beskeden] · godkendt");
        assertThat(Shown.labels(approved.update()))
                .containsExactly("Ret", "Fjern", "Vis", "Hvem er Lene Mehlsen?", "Lene Mehlsen er ikke på Discord");
    }

    @Test
    void asks_privately_what_to_remove_and_then_shows_the_rest() {
        Answer answer = post();
        MessageRef card = deliver(answer);

        Card which =
                bot.press(MANAGER, Shown.control(answer.card(), "Fjern"), card).reply();
        Control.Select select = (Control.Select) Shown.controls(which).get(0);
        assertThat(select.options())
                .extracting(choice -> choice.label())
                .containsExactly(
                        "Beslutning: Budgettet blev godkendt.",
                        "Opgave: indhenter tilbud på ny motorbåd",
                        "Opgave: rydder op i bådhuset",
                        "Dato: 1. maj 2026 Standerhejsning",
                        "Til næste møde: Nye årer");
        PressResult removed = bot.choose(
                MANAGER,
                select.id(),
                card,
                select.options().get(0).value(),
                select.options().get(2).value());

        assertThat(Shown.text(removed.update())).isEqualTo("2 er fjernet.");
        assertThat(Shown.text(bot.messenger().edited(card.id()).orElseThrow()))
                .contains("*1 opgave · 1 dato · 1 punkt til næste møde*")
                .doesNotContain("Budgettet");
    }

    @Test
    void links_a_name_to_a_member_for_good() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        String who = Shown.control(answer.card(), "Hvem er Lene Mehlsen?");

        assertThat(bot.choose(MEMBER, who, card, MEMBER).update()).isNull();
        PressResult linked = bot.choose(POSTER, who, card, MEMBER);

        assertThat(Shown.text(linked.update())).contains("- @discord:22: indhenter tilbud på ny motorbåd");
        assertThat(Shown.labels(linked.update())).containsExactly("Godkend", "Ret", "Fjern", "Vis");
        assertThat(Shown.text(bot.command(MEMBER, "actions"))).contains("indhenter tilbud på ny motorbåd");
    }

    @Test
    void closed_points_are_left_out_whoever_presses_and_shown_to_the_poster_alone() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        String left = "1 punkt er lukket og vises ikke her.";

        assertThat(Shown.text(bot.press(MANAGER, Shown.control(answer.card(), "Godkend"), card)
                        .update()))
                .contains(left);
        assertThat(Shown.text(bot.choose(POSTER, Shown.control(answer.card(), "Hvem er Lene Mehlsen?"), card, MEMBER)
                        .update()))
                .contains(left)
                .doesNotContain("Aftalen opsiges.");
        assertThat(Shown.text(bot.command(MANAGER, "minutes show", "minutes", "bestyrelsen")))
                .contains(left)
                .doesNotContain("Aftalen opsiges.");
        assertThat(Shown.text(bot.command(POSTER, "minutes show", "minutes", "bestyrelsen")))
                .contains("Aftalen opsiges.");
        assertThat(Shown.text(bot.command(POSTER, "minutes show", "minutes", "bestyrelsen", "public", true)))
                .doesNotContain("Aftalen opsiges.");
    }

    @Test
    void the_same_text_again_says_where_it_was_first_posted() {
        deliver(post());

        Answer again = bot.dispatcher().posted(bot.mention(MEMBER, TEXT)).get(0);

        assertThat(Shown.text(again))
                .isEqualTo("Det referat har jeg allerede: Bestyrelsen, 2. mar. 2026 ([beskeden]).");
        assertThat(Shown.controls(again.card())).isEmpty();
    }

    @Test
    void a_message_read_again_after_a_crash_gets_the_card_it_may_never_have_got() {
        bot.reader().finds(TEXT, minutes());
        PostedMessage message = bot.mention(POSTER, TEXT);

        Answer first = bot.dispatcher().posted(message).get(0);
        Answer second = bot.dispatcher().posted(message).get(0);

        assertThat(second).isEqualTo(first);
        assertThat(first.key()).startsWith("minutes:");
        assertThat(Shown.control(first.card(), "Godkend")).endsWith(first.key());
    }

    @Test
    void a_guild_sees_nothing_of_another() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        bot.elsewhere();

        PressResult pressed = bot.press(MANAGER, Shown.control(answer.card(), "Godkend"), card);

        assertThat(pressed.update()).isNull();
        assertThat(Shown.text(pressed.reply())).isEqualTo("Det referat er her ikke længere.");
        assertThat(Shown.text(bot.command(MANAGER, "minutes list"))).contains("Her er ingen referater endnu.");
        assertThat(Shown.text(bot.command(MANAGER, "actions", "owner", "alle")))
                .contains("Her er ikke læst noget referat endnu.");
    }

    @Test
    void whoever_posted_says_who_met_and_when_where_the_minutes_do_not() {
        bot.reader().finds(TEXT, minutes().nobody());
        Answer answer = bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0);
        MessageRef card = deliver(answer);
        String control = Shown.control(answer.card(), "Hvem og hvornår");

        assertThat(Shown.text(answer)).contains("-# Jeg kan ikke se, hvem der mødtes, og hvilken dag. Skriv det her");
        assertThat(Shown.text(bot.press(MEMBER, control, card).reply())).startsWith("Det kan kun");
        assertThat(bot.press(POSTER, control, card).form()).isNotNull();

        bot.reader().finds(TEXT, minutes());
        PressResult said = bot.dispatcher()
                .submit(new Submission(
                        control,
                        Map.of("body", "Bestyrelsen", "date", "2. marts"),
                        Map.of(),
                        bot.caller(POSTER),
                        card));

        assertThat(bot.reader().contexts())
                .last()
                .isEqualTo(new ExtractionContext(LocalDate.of(2026, 3, 2), "Bestyrelsen", LocalDate.of(2026, 3, 2)));
        assertThat(Shown.text(said.update()))
                .startsWith("## Bestyrelsen, mandag 2. marts 2026")
                .doesNotContain("Jeg kan ikke se");
        assertThat(Shown.labels(said.update())).doesNotContain("Hvem og hvornår");
        assertThat(Shown.labels(bot.press(POSTER, Shown.control(said.update(), "Ret"), card)
                        .reply()))
                .contains("Hvem og hvornår");
    }

    @Test
    void what_was_read_and_left_as_it_is_is_nobodys_word() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        String picker = Shown.control(answer.card(), "Ret");
        String control = Shown.control(bot.press(POSTER, picker, card).reply(), "Hvem og hvornår");

        bot.dispatcher()
                .submit(new Submission(
                        control,
                        Map.of("body", "Bestyrelsen", "date", "3. marts"),
                        Map.of(),
                        bot.caller(POSTER),
                        card));

        assertThat(bot.reader().contexts())
                .last()
                .isEqualTo(new ExtractionContext(LocalDate.of(2026, 3, 2), null, LocalDate.of(2026, 3, 3)));
    }

    @Test
    void who_met_is_a_name_and_nothing_that_pings() {
        Answer answer = post();
        MessageRef card = deliver(answer);
        Card picker =
                bot.press(POSTER, Shown.control(answer.card(), "Ret"), card).reply();
        String control = Shown.control(picker, "Hvem og hvornår");

        assertThat(refusal(control, card, "@everyone"))
                .startsWith("»@everyone« er en rolle eller alle på én gang. Skriv et navn uden @");
        assertThat(refusal(control, card, "Gruppen <@&77>")).startsWith("»Gruppen <@&77>« er en rolle");
        assertThat(refusal(control, card, "Råd ".repeat(30))).startsWith("Det er for langt til et navn");
        assertThat(Shown.text(bot.command(MEMBER, "minutes list"))).contains("Bestyrelsen, mandag 2. marts 2026");
    }

    private String refusal(String control, MessageRef card, String body) {
        Map<String, String> typed = Map.of("body", body, "date", "2026-03-02");
        return Shown.text(bot.dispatcher()
                .submit(new Submission(control, typed, Map.of(), bot.caller(POSTER), card))
                .reply());
    }
}
