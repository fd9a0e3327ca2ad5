package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot was too slow for Discord, which tells the user itself that it did not answer: nothing is done, and pressing again works. */
class ExpiredTest {
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
    private static final Fault EXPIRED = Fault.refusal(404, 10062, "Unknown interaction");

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void a_button_can_be_pressed_again() {
        Club club = stage.club("Roklubben");
        Shown card = club.card(Texts.FEBRUARY);

        expire(() -> club.leyla.presses(club.minutes, card, "Godkend"));

        assertThat(card.buttons()).contains("Godkend");
        club.leyla.presses(club.minutes, card, "Godkend").answer();
        assertThat(card.buttons()).doesNotContain("Godkend");
    }

    @Test
    void a_form_can_be_opened_again() {
        Club club = stage.club("Sejlklubben");
        Shown card = club.card(Texts.FEBRUARY);
        Shown which = club.leyla.presses(club.minutes, card, "Ret").furtherAnswer();
        String choice = which.choices().get(0);

        expire(() ->
                club.leyla.chooses(club.minutes, which, which.placeholders().get(0), choice));

        Asked form =
                club.leyla.chooses(club.minutes, which, which.placeholders().get(0), choice);
        assertThat(form.form()).containsEntry("Tekst", "Bestyrelsen vedtog budgettet for 2026.");
    }

    @Test
    void a_command_has_done_nothing() {
        Club club = stage.club("Tennisklubben");

        expire(() -> club.leyla.types(club.talk, "action add", Map.of("task", "Købe net", "owner", "mig")));

        assertThat(club.asks(club.leyla, "actions"))
                .startsWith("## Dine opgaver\nHer er ikke læst noget referat endnu.");
    }

    private void expire(Runnable asking) {
        int before = stage.discord().recorded(CALLBACK).size();
        stage.discord().next(CALLBACK, EXPIRED);
        asking.run();
        stage.discord().awaitRecorded(CALLBACK, before + 1);
    }
}
