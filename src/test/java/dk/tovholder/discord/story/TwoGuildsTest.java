package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two clubs with people of the same names post the same minutes at the same time. */
class TwoGuildsTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void each_has_its_own_card_its_own_people_and_its_own_work() {
        Club row = stage.club("Roklubben");
        Club sail = stage.club("Sejlklubben");

        Posted one = row.leyla.posts(row.minutes, Texts.FEBRUARY);
        Posted other = sail.leyla.posts(sail.minutes, Texts.FEBRUARY);
        Shown rowCard = row.minutes.answerTo(one);
        Shown sailCard = sail.minutes.answerTo(other);

        assertThat(rowCard.text()).contains(row.rasmus.mention()).doesNotContain(sail.rasmus.mention());
        assertThat(sailCard.text()).contains(sail.rasmus.mention()).doesNotContain(row.rasmus.mention());

        row.rasmus
                .pressesDirectly(row.rasmus.directMessageSaying("revisor"), "Færdig")
                .answer();
        assertThat(row.asks(row.bo, "actions", Map.of("owner", "alle"))).doesNotContain("revisor");
        assertThat(sail.asks(sail.bo, "actions", Map.of("owner", "alle"))).contains("revisor");
        sail.rasmus.directMessageSaying("revisor");
    }

    @Test
    void a_control_of_one_guild_that_comes_from_the_other_does_nothing() {
        Club row = stage.club("Roklubben");
        Club sail = stage.club("Sejlklubben");
        Shown card = row.card(Texts.FEBRUARY);

        assertThat(sail.hanne
                        .presses(sail.minutes, card, "Godkend")
                        .furtherAnswer()
                        .text())
                .isEqualTo("Det referat er her ikke længere.");
        assertThat(card.buttons()).contains("Godkend");
    }
}
