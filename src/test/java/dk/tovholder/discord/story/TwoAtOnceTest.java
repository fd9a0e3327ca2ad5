package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people press at the same time. */
class TwoAtOnceTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void the_same_button_does_its_work_once_and_both_see_it() {
        Club club = stage.club("Roklubben");
        Shown card = club.card(Texts.FEBRUARY);

        Asked one = club.leyla.presses(club.minutes, card, "Godkend");
        Asked other = club.hanne.presses(club.minutes, card, "Godkend");

        one.answer();
        other.answer();
        assertThat(card.until("· godkendt\n").buttons()).doesNotContain("Godkend");
        assertThat(one.furtherAnswers() + other.furtherAnswers()).isZero();
    }

    @Test
    void an_action_that_both_its_owner_and_the_poster_report_is_done_once() {
        Club club = stage.club("Sejlklubben");
        club.card(Texts.FEBRUARY);
        Shown reminder = club.rasmus.directMessageSaying("revisor");

        Asked byOwner = club.rasmus.pressesDirectly(reminder, "Færdig");
        Asked byPoster = club.leyla.types(club.talk, "action done", Map.of("action", "revisor"));

        byOwner.answer();
        assertThat(byPoster.answer().text()).isNotBlank();
        assertThat(reminder.until("færdig").buttons()).doesNotContain("Færdig");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).doesNotContain("revisor");
    }

    @Test
    void a_question_that_was_answered_meanwhile_stays_as_it_was_answered() {
        Club club = stage.club("Tennisklubben");
        Shown card = club.card(Texts.FEBRUARY.replace("Sofie undersøger", "Sofie undersøger"));
        Shown first = club.leyla.presses(club.minutes, card, "Afklar (1)").furtherAnswer();
        Shown second = club.hanne.presses(club.minutes, card, "Afklar (1)").furtherAnswer();

        Asked yes = club.leyla.presses(club.minutes, first, "Ja");
        assertThat(yes.answer().text()).isEqualTo("Der er ikke mere at afklare.");
        Asked no = club.hanne.presses(club.minutes, second, "Nej, fjern");

        assertThat(no.answer().text())
                .startsWith("Det er allerede afklaret: ")
                .contains("<t:1772442")
                .contains(club.leyla.mention() + " sagde god for den")
                .endsWith("Der er ikke mere at afklare.");
        assertThat(card.text()).contains("undersøge");
    }
}
