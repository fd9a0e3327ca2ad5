package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryCardTest {
    private static final String TEXT =
            "Referat af bestyrelsesmøde den 2. marts 2026 om økonomi og andre sager i klubben";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private Card card;
    private MessageRef place;

    @BeforeEach
    void minutes_are_posted() {
        bot.reader()
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .item("1", "Økonomi")
                                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                                .action("indhenter tilbud", "2026-03-20", "Lene Mehlsen")
                                .impliedAction("rydder op", null, "Ole Bro")
                                .impliedAction("køber årer", null, "Ole Bro")
                                .closedItem("2", "Personsag")
                                .action("opsiger aftalen", null, "Lene Mehlsen"));
        Answer answer = bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0);
        place = bot.newMessage();
        bot.dispatcher().answered(answer, place);
        card = answer.card();
    }

    private Control.Select picker(UserRef user, String button) {
        Card which = bot.press(user, Shown.control(card, button), place).reply();
        return (Control.Select) Shown.controls(which).get(0);
    }

    private Card opened(UserRef user, String label) {
        Control.Select select = picker(user, "Vis");
        return bot.choose(user, select.id(), place, value(select, label)).update();
    }

    private static String value(Control.Select select, String label) {
        return select.options().stream()
                .filter(option -> option.label().contains(label))
                .map(option -> option.value())
                .findFirst()
                .orElseThrow();
    }

    private static String text(Card shown) {
        return Shown.text(shown).replaceAll("#\\d+", "#n");
    }

    private PressResult submit(UserRef user, Form form, Map<String, String> changed, UserRef... members) {
        Map<String, String> texts = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field instanceof FormField.Text one) {
                texts.put(one.id(), changed.getOrDefault(one.id(), one.value()));
            } else if (field instanceof FormField.OneOf one) {
                texts.put(one.id(), changed.getOrDefault(one.id(), one.chosen()));
            }
        }
        Map<String, List<UserRef>> chosen = Map.of("members", List.of(members));
        return bot.dispatcher().submit(new Submission(form.id(), texts, chosen, bot.caller(user), place));
    }

    @Test
    void an_entry_opens_with_where_it_stands_and_why_it_was_taken() {
        assertThat(text(opened(MEMBER, "indhenter tilbud"))).isEqualTo("""
            ### Opgave
            *Lene Mehlsen*: indhenter tilbud · frist 2026-03-20 · `#n`
            _»Lene Mehlsen indhenter tilbud.«_
            -# Kilde: [Bestyrelsen, 2. mar. 2026, 1. Økonomi] · linje 3
            -# Taget med, fordi nogen skal gøre noget.\
            """);
        assertThat(Shown.controls(opened(MEMBER, "indhenter tilbud"))).isEmpty();
    }

    @Test
    void who_may_change_it_is_shown_how() {
        assertThat(Shown.labels(opened(POSTER, "indhenter tilbud")))
                .containsExactly(
                        "Ret", "Færdig", "Fjern", "Er det noget andet?", "Siger en anden det samme? Den fjernes.");
    }

    @Test
    void a_form_puts_it_right_and_a_button_takes_that_back() {
        Control.Select select = picker(POSTER, "Ret");
        Form form = bot.choose(POSTER, select.id(), place, value(select, "indhenter tilbud"))
                .form();
        assertThat(form.fields())
                .extracting(FormField::label)
                .containsExactly("Tekst", "Ansvarlige: medlemmer", "Ansvarlige: navne", "Frist", "Organ");

        PressResult sent = submit(POSTER, form, Map.of("text", "indhenter to tilbud", "due", "om 14 dage"), MEMBER);
        Card edited = Objects.requireNonNull(sent.reply());
        Control.Select again = (Control.Select)
                Shown.controls(Objects.requireNonNull(sent.update())).get(0);
        assertThat(again.id()).isEqualTo(select.id());
        assertThat(again.options())
                .extracting(option -> option.label())
                .anyMatch(label -> label.contains("indhenter to tilbud"));

        assertThat(text(edited))
                .contains("@discord:22: indhenter to tilbud · frist 2026-03-16")
                .contains("2026-03-02T09:00:00Z · @discord:21 rettede fristen fra »20. mar. 2026« til »16. mar. 2026«");
        assertThat(Shown.text(bot.messenger().edited(place.id()).orElseThrow())).contains("indhenter to tilbud");

        Card undone = bot.press(POSTER, Shown.control(edited, "Fortryd"), place).update();

        assertThat(text(undone))
                .contains("*Lene Mehlsen*: indhenter tilbud · frist 2026-03-20")
                .contains("(fortrudt)");
    }

    @Test
    void a_form_that_is_sent_off_as_it_was_changes_nothing() {
        Form form = bot.press(POSTER, Shown.control(opened(POSTER, "indhenter tilbud"), "Ret"), place)
                .form();

        assertThat(text(submit(POSTER, form, Map.of()).update())).doesNotContain("Historik");
    }

    @Test
    void a_select_of_which_nothing_is_chosen_leaves_what_there_was() {
        Form form = bot.press(POSTER, Shown.control(opened(POSTER, "Budgettet"), "Ret"), place)
                .form();

        PressResult sent = submit(POSTER, form, Map.of("text", "Budget 2026 blev godkendt.", "outcome", ""));

        assertThat(text(sent.update())).contains("Budget 2026 blev godkendt. · _godkendt_");
    }

    @Test
    void a_deadline_that_is_no_day_is_refused_and_nothing_changed() {
        Form form = bot.press(POSTER, Shown.control(opened(POSTER, "indhenter tilbud"), "Ret"), place)
                .form();

        PressResult refused = submit(POSTER, form, Map.of("due", "engang"));

        assertThat(Shown.text(refused.reply())).startsWith("»engang« kan jeg ikke læse som en dato.");
        assertThat(text(opened(POSTER, "indhenter tilbud"))).doesNotContain("Historik");
    }

    @Test
    void a_name_left_beside_the_member_it_is_linked_to_is_no_second_owner() {
        bot.command(MANAGER, "people link", "name", "Lenes afløser", "user", MEMBER);
        Form form = bot.press(POSTER, Shown.control(opened(POSTER, "indhenter tilbud"), "Ret"), place)
                .form();

        PressResult edited = submit(POSTER, form, Map.of("owners", "Lenes afløser, Kim"), MEMBER);

        assertThat(text(edited.update()))
                .contains("@discord:22, *Kim*: indhenter tilbud")
                .doesNotContain("*Lenes");
    }

    @Test
    void nobody_else_changes_it_whatever_they_press() {
        String edit = Shown.control(opened(POSTER, "indhenter tilbud"), "Ret");
        String drop = Shown.control(opened(POSTER, "indhenter tilbud"), "Fjern");

        assertThat(Shown.text(bot.press(MEMBER, edit, place).reply())).startsWith("Det kan kun den ansvarlige");
        assertThat(Shown.text(bot.press(MEMBER, drop, place).reply())).startsWith("Det kan kun den ansvarlige");
        assertThat(Shown.text(
                        bot.press(MEMBER, Shown.control(card, "Ret"), place).reply()))
                .startsWith("Det kan kun den, der lagde referatet op");
    }

    @Test
    void members_of_the_secretary_role_change_everything() {
        bot.command(MANAGER, "settings set", "secretary-role", "77");
        bot.roles("77");

        assertThat(Shown.labels(opened(MEMBER, "indhenter tilbud"))).contains("Ret");
    }

    @Test
    void what_is_closed_is_opened_by_nobody_whom_it_does_not_concern() {
        assertThat(picker(POSTER, "Vis").options())
                .extracting(option -> option.label())
                .anyMatch(label -> label.contains("opsiger"));
        assertThat(picker(MANAGER, "Vis").options())
                .extracting(option -> option.label())
                .noneMatch(label -> label.contains("opsiger"));
        Control.Select posters = picker(POSTER, "Vis");

        PressResult opened = bot.choose(MANAGER, posters.id(), place, value(posters, "opsiger"));

        assertThat(Shown.text(opened.reply())).isEqualTo("Det er her ikke længere, eller du har ikke adgang til det.");
    }

    @Test
    void what_is_uncertain_is_asked_one_by_one() {
        Card first = bot.press(POSTER, Shown.control(card, "Afklar (2)"), place).reply();
        assertThat(text(first)).contains("rydder op").contains("*Passer det?*").contains("Der er 2 tilbage.");

        Card second = bot.press(POSTER, Shown.control(first, "Ja"), place).update();
        assertThat(text(second)).contains("køber årer").contains("Det er den sidste.");
        Card done =
                bot.press(POSTER, Shown.control(second, "Nej, fjern"), place).update();

        assertThat(text(done)).isEqualTo("Der er ikke mere at afklare.");
        Card now = bot.messenger().edited(place.id()).orElseThrow();
        assertThat(text(now)).contains("rydder op").doesNotContain("køber årer").doesNotContain("≈");
        assertThat(Shown.labels(now)).doesNotContain("Afklar (2)");
    }

    @Test
    void something_else_is_said_in_the_form_and_the_next_question_follows() {
        Card first = bot.press(POSTER, Shown.control(card, "Afklar (2)"), place).reply();
        Form form = bot.press(POSTER, Shown.control(first, "Andet"), place).form();

        Card next = submit(POSTER, form, Map.of("text", "rydder op i bådhuset")).update();

        assertThat(text(next)).contains("køber årer").contains("Det er den sidste.");
        assertThat(text(bot.messenger().edited(place.id()).orElseThrow())).contains("rydder op i bådhuset");
    }

    @Test
    void something_else_is_not_asked_of_what_was_answered_meanwhile() {
        Card first = bot.press(POSTER, Shown.control(card, "Afklar (2)"), place).reply();
        Form form = bot.press(POSTER, Shown.control(first, "Andet"), place).form();
        bot.press(MANAGER, Shown.control(first, "Nej, fjern"), place);

        Card told = bot.press(POSTER, Shown.control(first, "Andet"), place).reply();
        Card toldLate =
                submit(POSTER, form, Map.of("text", "rydder op i bådhuset")).update();

        assertThat(text(told))
                .startsWith("Det er allerede afklaret: rydder op")
                .contains("@discord:23 fjernede den")
                .contains("køber årer");
        assertThat(text(toldLate)).startsWith("Det er allerede afklaret: rydder op");
        assertThat(text(bot.messenger().edited(place.id()).orElseThrow())).doesNotContain("rydder op");
    }

    @Test
    void an_entry_goes_on_as_another_kind_and_doubles_become_one() {
        Card decision = opened(POSTER, "Budgettet");
        Card action = bot.choose(POSTER, Shown.control(decision, "Er det noget andet?"), place, "action")
                .update();
        assertThat(text(action)).startsWith("### Opgave\n*ingen nævnt*: Budgettet blev godkendt.");

        String merge = Shown.control(action, "Siger en anden det samme? Den fjernes.");
        Control.Select others = (Control.Select) Shown.controls(action).stream()
                .filter(control -> control.id().equals(merge))
                .findFirst()
                .orElseThrow();
        Card merged = bot.choose(POSTER, merge, place, value(others, "indhenter tilbud"))
                .update();

        assertThat(text(merged)).contains("*Lene Mehlsen*: Budgettet blev godkendt. · frist 2026-03-20");
        assertThat(text(bot.messenger().edited(place.id()).orElseThrow())).doesNotContain("indhenter tilbud");
    }
}
