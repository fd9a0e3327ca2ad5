package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActionCommandsTest {
    private static final String TEXT = "Referat af bestyrelsesmøde …";
    private static final String NO_RIGHT =
            "Det kan kun den ansvarlige, den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.";

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
                                .action("indhenter tilbud på ny motorbåd", "2026-02-27", "Lene Mehlsen")
                                .action("indhenter priser på årer", "2026-03-20", "Ole Bro")
                                .action("rydder op i bådhuset", null, "Ole Bro")
                                .closedItem("2", "Personalesag")
                                .action("opsiger aftalen", "2026-03-21", "Lene Mehlsen"));
        bot.dispatcher().posted(bot.mention(POSTER, TEXT));
        bot.command(POSTER, "people link", "name", "Ole Bro", "user", MEMBER);
    }

    private String said(UserRef user, String command, Object... options) {
        return Shown.text(bot.command(user, command, options)).replaceAll("#\\d+", "#n");
    }

    @Test
    void lists_ones_own_by_due_date() {
        Answer answer = bot.command(MEMBER, "actions");

        assertThat(answer.open()).isFalse();
        assertThat(Shown.text(answer).replaceAll("#\\d+", "#n")).isEqualTo("""
                        ## Dine opgaver
                        ### Med frist
                        - @discord:22: indhenter priser på årer · frist 2026-03-20 · [Bestyrelsen, 2. feb. 2026, pkt. 1] · `#n`
                        ### Uden frist
                        - @discord:22: rydder op i bådhuset · [Bestyrelsen, 2. feb. 2026, pkt. 1] · `#n`""");
    }

    @Test
    void a_task_that_says_too_little_alone_comes_with_its_point() {
        String other = "Referat af direktionsmøde …";
        bot.reader()
                .finds(
                        other,
                        new ExtractionBuilder()
                                .meeting("Direktionen", "2026-02-03")
                                .item("2", "Cykelstier")
                                .action("tager videre initiativ", null, "Ole Bro"));
        bot.dispatcher().posted(bot.mention(POSTER, other));

        assertThat(said(MEMBER, "actions"))
                .contains("tager videre initiativ · [Direktionen, 3. feb. 2026, 2. Cykelstier]")
                .contains("rydder op i bådhuset · [Bestyrelsen, 2. feb. 2026, pkt. 1]");
        assertThat(complete(MEMBER, "initiativ"))
                .extracting(Choice::label)
                .containsExactly("tager videre initiativ – 2. Cykelstier (Ole Bro)");
    }

    @Test
    void lists_everybodys_late_ones_first_and_nothing_of_closed_points() {
        assertThat(said(MEMBER, "actions", "owner", "alle"))
                .startsWith("""
                        ## Opgaver
                        ### Fordelt på personer
                        - *Lene Mehlsen*: 1 åben, *1 over fristen*
                        - @discord:22: 2 åbne
                        ### Over fristen
                        - *Lene Mehlsen*: indhenter tilbud på ny motorbåd · frist 2026-02-27 (3 dage over fristen) ·""")
                .endsWith("-# 1 punkt er lukket og vises ikke her.")
                .doesNotContain("opsiger aftalen");
    }

    @Test
    void tells_how_much_each_body_has_open_where_there_are_several() {
        String other = "Referat af festudvalget …";
        bot.reader()
                .finds(
                        other,
                        new ExtractionBuilder()
                                .meeting("Festudvalget", "2026-02-03")
                                .item("1", "Fest")
                                .action("lejer telt", "2026-02-20", "Ole Bro"));
        bot.dispatcher().posted(bot.mention(POSTER, other));

        assertThat(said(MEMBER, "actions", "owner", "alle")).contains("""
                        ### Fordelt på bestyrelse og udvalg
                        - *Bestyrelsen*: 3 åbne, *1 over fristen*
                        - *Festudvalget*: 1 åben, *1 over fristen*
                        """);
        assertThat(said(MEMBER, "actions", "body", "Festudvalget")).doesNotContain("Fordelt på");
    }

    @Test
    void calls_what_the_bodies_are_by_their_kind() {
        assertThat(headingFor("Festudvalget", "Baneudvalget")).isEqualTo("### Fordelt på udvalg");
        assertThat(headingFor("Hovedbestyrelsen", "Skolebestyrelsen")).isEqualTo("### Fordelt på bestyrelser");
        assertThat(headingFor("Direktionen", "Festudvalget")).isEqualTo("### Fordelt på organer");
    }

    private String headingFor(String... bodies) {
        bot.elsewhere();
        for (String body : bodies) {
            String text = "Referat af møde i " + body;
            bot.reader()
                    .finds(
                            text,
                            new ExtractionBuilder()
                                    .meeting(body, "2026-02-03")
                                    .action("lejer telt", null, "Ole Bro")
                                    .action("køber is", null, "Ole Bro"));
            bot.dispatcher().posted(bot.mention(POSTER, text));
        }
        return said(MEMBER, "actions", "owner", "alle")
                .lines()
                .filter(line -> line.startsWith("### Fordelt på") && !line.endsWith("personer"))
                .findFirst()
                .orElse("");
    }

    @Test
    void shows_closed_points_to_the_poster_alone() {
        assertThat(said(POSTER, "actions", "owner", "alle")).contains("opsiger aftalen");
        assertThat(said(POSTER, "actions", "owner", "alle", "public", true)).doesNotContain("opsiger aftalen");
    }

    @Test
    void an_owner_is_done_with_words_that_fit_one_action() {
        assertThat(said(MEMBER, "action done", "action", "bådhuset")).isEqualTo("""
                        Færdig:
                        - ✓ @discord:22: rydder op i bådhuset · [Bestyrelsen, 2. feb. 2026, pkt. 1] · `#n`""");
        assertThat(said(MEMBER, "action done", "action", "bådhuset")).startsWith("Du har allerede meldt den færdig: ");
        assertThat(said(MANAGER, "action snooze", "action", "bådhuset", "until", "fredag"))
                .startsWith("@discord:22 har allerede meldt den færdig: ");
        assertThat(said(MEMBER, "action reopen", "action", "bådhuset")).startsWith("Åben igen:");
    }

    @Test
    void what_is_done_already_is_answered_with_who_did_it() {
        String id = Shown.text(bot.command(MEMBER, "action done", "action", "bådhuset"))
                .replaceAll("(?s).*`(#\\d+)`", "$1");

        assertThat(said(MEMBER, "action done", "action", id)).startsWith("Du har allerede meldt den færdig: ");
        assertThat(said(POSTER, "action done", "action", id)).startsWith("@discord:22 har allerede meldt den færdig: ");
        assertThat(said(MEMBER, "action snooze", "action", id, "until", "fredag"))
                .startsWith("Du har allerede meldt den færdig: ");
    }

    @Test
    void words_that_fit_several_actions_are_answered_with_the_candidates() {
        assertThat(said(MANAGER, "action done", "action", "indhenter")).isEqualTo("""
                        2 opgaver passer på »indhenter«. Skriv nummeret på den, du mener:
                        #n  indhenter tilbud på ny motorbåd (Lene Mehlsen, 27. feb. 2026)
                        #n  indhenter priser på årer (Ole Bro, 20. mar. 2026)""");
    }

    @Test
    void words_that_fit_none_are_told() {
        assertThat(said(MANAGER, "action done", "action", "svømmehal"))
                .isEqualTo("Ingen opgave passer på »svømmehal«. Se alle de åbne med /actions owner:alle.");
    }

    @Test
    void nobody_else_changes_an_action() {
        assertThat(said(MEMBER, "action done", "action", "motorbåd")).isEqualTo(NO_RIGHT);
        assertThat(said(MEMBER, "action assign", "action", "motorbåd", "owner", "mig"))
                .isEqualTo(NO_RIGHT);
        assertThat(said(POSTER, "action done", "action", "motorbåd")).startsWith("Færdig:");
        assertThat(said(MEMBER, "action reopen", "action", "motorbåd")).isEqualTo(NO_RIGHT);
        assertThat(said(MANAGER, "action reopen", "action", "motorbåd")).startsWith("Åben igen:");
    }

    @Test
    void is_given_to_a_member_or_a_known_name() {
        assertThat(said(MANAGER, "action assign", "action", "motorbåd", "owner", "Ole Bro"))
                .contains("- @discord:22: indhenter tilbud");
        assertThat(said(MANAGER, "action assign", "action", "motorbåd", "user", POSTER))
                .contains("- @discord:21: indhenter tilbud");
        assertThat(said(MANAGER, "action assign", "action", "motorbåd"))
                .isEqualTo("Hvem skal have opgaven? Skriv et navn i owner, eller vælg et medlem i user.");
    }

    @Test
    void is_added_by_hand_and_then_its_owners_own() {
        assertThat(said(MEMBER, "action add", "task", "Book lokale", "owner", "mig", "due", "2026-03-09"))
                .isEqualTo("""
                        Tilføjet:
                        - @discord:22: Book lokale · frist 2026-03-09 · `#n`""");
        assertThat(said(MEMBER, "action done", "action", "lokale")).startsWith("Færdig:");
    }

    @Test
    void is_put_right_and_dropped_and_both_can_be_taken_back() {
        assertThat(said(POSTER, "action edit", "action", "motorbåd", "task", "køber motorbåd", "due", "næste møde"))
                .startsWith("### Opgave\n*Lene Mehlsen*: køber motorbåd · til næste møde ·")
                .contains("rettede teksten fra »indhenter tilbud på ny motorbåd« til »køber motorbåd«");
        assertThat(said(MEMBER, "action drop", "action", "køber motorbåd")).isEqualTo(NO_RIGHT);

        Answer dropped = bot.command(POSTER, "action drop", "action", "køber motorbåd");

        assertThat(Shown.text(dropped)).contains("*Fjernet*");
        assertThat(said(MEMBER, "actions", "owner", "alle")).doesNotContain("motorbåd");
        bot.press(POSTER, Shown.control(dropped.card(), "Gendan"), bot.newMessage());
        assertThat(said(MEMBER, "actions", "owner", "alle")).contains("køber motorbåd");
    }

    @Test
    void a_message_is_made_an_action_with_a_form() {
        Form form = bot.dispatcher()
                .choose("action", bot.message(POSTER, "Nogen skal  booke hallen"), bot.caller(MEMBER))
                .form();
        assertThat(form.title()).isEqualTo("Lav til opgave");
        assertThat(((FormField.Text) form.fields().get(0)).value()).isEqualTo("Nogen skal booke hallen");

        PressResult made = bot.dispatcher()
                .submit(new Submission(
                        form.id(),
                        Map.of("text", "Book hallen", "owners", "Ole Bro", "due", "fredag"),
                        Map.of(),
                        bot.caller(POSTER),
                        null));

        assertThat(Shown.text(made.reply()))
                .contains("@discord:22: Book hallen · frist 2026-03-06")
                .contains("Tilføjet af @discord:21");
    }

    @Test
    void a_date_that_is_none_is_told_with_examples() {
        assertThat(said(MEMBER, "action add", "task", "Book lokale", "due", "engang"))
                .isEqualTo(
                        "»engang« kan jeg ikke læse som en dato. Skriv for eksempel fredag, om 14 dage, 1. maj eller 2026-05-01.");
    }

    @Test
    void an_action_of_another_guild_is_not_found_by_its_number() {
        String id = complete(MANAGER, "motorbåd").get(0).value();
        bot.elsewhere();

        assertThat(said(MANAGER, "action done", "action", id)).startsWith("Ingen opgave passer på »" + id + "«.");
    }

    @Test
    void suggests_open_actions_that_may_be_seen() {
        assertThat(complete(MEMBER, ""))
                .extracting(Choice::label)
                .containsExactly(
                        "indhenter tilbud på ny motorbåd (Lene Mehlsen, 27. feb. 2026)",
                        "indhenter priser på årer (Ole Bro, 20. mar. 2026)",
                        "rydder op i bådhuset (Ole Bro)");
        assertThat(complete(MEMBER, "ÅRER")).hasSize(1);
    }

    private List<Choice> complete(UserRef user, String typed) {
        return bot.dispatcher().complete(new Completion("action done", "action", typed, bot.caller(user)));
    }
}
