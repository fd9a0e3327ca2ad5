package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.PressResult;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListCommandsTest {
    private static final String TEXT = "Referat af bestyrelsesmøde …";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    @BeforeEach
    void minutes_are_posted() {
        bot.reader()
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-02-02")
                                .item("1", "Økonomi")
                                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                                .action("indhenter tilbud", "2026-03-20", "Lene Mehlsen")
                                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde")
                                .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                                .point(Reason.POSTPONED, "2026-04-07", "Nye årer")
                                .closedItem("2", "Personalesag")
                                .decision(Outcome.ADOPTED, "Aftalen opsiges."));
        bot.dispatcher().posted(bot.mention(POSTER, TEXT));
    }

    private String said(String command, Object... options) {
        return Shown.text(bot.command(MEMBER, command, options)).replaceAll("#\\d+", "#n");
    }

    @Test
    void decisions_come_with_their_source_and_without_closed_points() {
        assertThat(said("decisions")).isEqualTo("""
            ## Beslutninger
            - Budgettet blev godkendt. · _godkendt_ · [Bestyrelsen, 2. feb. 2026, 1. Økonomi]
            -# 1 punkt er lukket og vises ikke her.\
            """);
        assertThat(said("decisions", "query", "budget", "outcome", "approved", "from", "2026-02-01"))
                .contains("Budgettet");
        assertThat(said("decisions", "to", "2026-01-31")).contains("Ingen beslutninger passer på det.");
    }

    @Test
    void dates_are_those_to_come() {
        assertThat(said("dates")).isEqualTo("""
            ## Kommende datoer
            - 2026-04-07: Bestyrelsen · Næste møde · [Bestyrelsen, 2. feb. 2026, pkt. 1]
            - 2026-05-01: Standerhejsning · [Bestyrelsen, 2. feb. 2026, pkt. 1]\
            """);
        assertThat(said("dates", "days", 40L)).doesNotContain("Standerhejsning");
    }

    @Test
    void the_agenda_has_the_points_in_order_and_what_is_to_be_followed_up() {
        assertThat(said("agenda"))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 7. april 2026\n1. ")
                .contains(". *Nye årer* · _udsat_ ·")
                .contains("### Opfølgning\n- *Lene Mehlsen*: indhenter tilbud · frist 2026-03-20 ·")
                .contains("### Kommende datoer\n- 2026-05-01: Standerhejsning ·");
    }

    @Test
    void the_agenda_comes_as_markdown_to_copy() {
        assertThat(said("agenda", "format", "markdown"))
                .startsWith("```# Dagsorden: Bestyrelsen\n")
                .contains(". **Nye årer** · *udsat* ·")
                .contains("- **Lene Mehlsen**: indhenter tilbud · frist fredag 20. marts 2026 ·");
    }

    @Test
    void minutes_are_listed_shown_and_removed() {
        assertThat(said("minutes list")).isEqualTo("""
            ## Referater
            - *Bestyrelsen, mandag 2. februar 2026* · 1 beslutning · 1 opgave · 2 datoer · 1 punkt til næste møde · Kilde: [beskeden] · `#n`\
            """);
        assertThat(said("minutes show", "minutes", "bestyrelsen februar")).startsWith("## Bestyrelsen,");
        assertThat(said("minutes remove", "minutes", "bestyrelsen"))
                .isEqualTo("Det kan kun den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.");
        assertThat(Shown.text(bot.command(MANAGER, "minutes remove", "minutes", "bestyrelsen")))
                .isEqualTo("Fjernet: Bestyrelsen, 2. feb. 2026.");
        assertThat(said("minutes list")).contains("Her er ingen referater endnu.");
        assertThat(said("decisions"))
                .isEqualTo("## Beslutninger\nHer er ikke læst noget referat endnu. Læg et op i referatkanalen eller med"
                        + " /minutes add, så finder jeg beslutninger, opgaver og datoer i det.");
    }

    @Test
    void whose_name_nobody_knows_is_told_so_until_it_is_linked() {
        assertThat(said("actions")).contains("Jeg ved ikke, hvilket navn i referaterne der er dit");

        bot.command(MANAGER, "people link", "name", "Kassereren", "user", MEMBER);

        assertThat(said("actions")).contains("Du har ingen åbne opgaver.");
    }

    @Test
    void answers_are_for_who_asked_unless_all_are_to_see_them() {
        assertThat(bot.command(MEMBER, "dates").open()).isFalse();
        assertThat(bot.command(MEMBER, "dates", "public", true).open()).isTrue();
    }

    @Test
    void a_long_list_is_paged_for_whoever_turns_the_pages() {
        ExtractionBuilder many =
                new ExtractionBuilder().meeting("Udvalget", "2026-02-09").item("1", "Opgaver");
        for (int i = 1; i <= 60; i++) {
            many.action("skriver et brev til forening nummer " + i + " om sommerens stævne", null, "Ole Bro");
        }
        bot.reader().finds("Mange opgaver", many);
        bot.dispatcher().posted(bot.mention(POSTER, "Mange opgaver"));

        Answer first = bot.command(MEMBER, "actions", "owner", "Ole Bro", "body", "Udvalget", "public", true);
        assertThat(Shown.text(first)).contains("forening nummer 1 om").contains("-# Side 1 af 3");
        PressResult second = bot.press(MANAGER, Shown.control(first.card(), "›"), bot.newMessage());
        PressResult back = bot.press(MANAGER, Shown.control(second.update(), "‹"), bot.newMessage());

        assertThat(Shown.text(second.update()))
                .startsWith("### Uden frist (fortsat)\n")
                .contains("-# Side 2 af 3");
        assertThat(back.update()).isEqualTo(first.card());
    }

    @Test
    void minutes_are_listed_ten_at_a_time_and_only_those_one_may_see() {
        for (int day = 1; day <= 12; day++) {
            String text = "Møde nummer " + day;
            bot.reader()
                    .finds(
                            text,
                            new ExtractionBuilder()
                                    .meeting("Udvalget", "2026-01-%02d".formatted(day))
                                    .item("1", "Sag")
                                    .decision(Outcome.ADOPTED, text));
            bot.dispatcher().posted(bot.mention(POSTER, text));
        }

        Answer first = bot.command(MEMBER, "minutes list");
        PressResult second = bot.press(MEMBER, Shown.control(first.card(), "›"), bot.newMessage());

        assertThat(Shown.text(first))
                .contains("Bestyrelsen", "12. januar 2026", "-# Side 1 af 2")
                .doesNotContain(" 3. januar");
        assertThat(Shown.text(second.update()))
                .contains(" 3. januar", " 1. januar", "-# Side 2 af 2")
                .doesNotContain("Bestyrelsen");
        assertThat(bot.press(MEMBER, Shown.control(second.update(), "‹"), bot.newMessage())
                        .update())
                .isEqualTo(first.card());
    }

    @Test
    void bodies_and_owners_are_suggested() {
        assertThat(bot.dispatcher().complete(new Completion("dates", "body", "best", bot.caller(MEMBER))))
                .containsExactly(new Choice("Bestyrelsen", "Bestyrelsen"));
        assertThat(bot.dispatcher().complete(new Completion("actions", "owner", "", bot.caller(MEMBER))))
                .extracting(Choice::value)
                .containsExactly("alle", "mig", "Lene Mehlsen");
        assertThat(bot.dispatcher().complete(new Completion("minutes show", "minutes", "2026", bot.caller(MEMBER))))
                .extracting(Choice::label)
                .containsExactly("Bestyrelsen, 2. feb. 2026");
    }
}
