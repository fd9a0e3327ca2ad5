package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A point that is put off comes back until it is treated. */
class PostponedPointTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void it_is_on_the_next_agenda_and_gone_when_it_has_been_treated() {
        Club club = stage.club("Roklubben");
        club.card(Texts.FEBRUARY);

        assertThat(club.asks(club.bo, "agenda"))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 24. marts 2026 · kl. 19 · klubhuset\n")
                .contains("**Nyt bådhus** · *udsat* · [Bestyrelsen, 24. feb. 2026, pkt. 2](https://");

        club.card(Texts.MARCH);

        assertThat(club.asks(club.bo, "agenda"))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 21. april 2026 · kl. 19\n")
                .doesNotContain("**Nyt bådhus**")
                .contains(club.ane.mention() + ": indhenter to tilbud · frist 20. apr. 2026");
    }

    @Test
    void one_that_nobody_came_to_moves_on_to_the_meeting_after() {
        Club club = stage.club("Sejlklubben");
        club.card(Texts.FEBRUARY);
        club.bo.types(club.talk, "point add", Map.of("topic", "Nye årer")).answer();

        club.card(Texts.MARCH.replace("Nyt bådhus", "Tilbud på tag"));

        assertThat(club.asks(club.bo, "agenda"))
                .contains("tirsdag 21. april 2026")
                .contains("**Nyt bådhus** · *udsat*")
                .contains("**Nye årer** · *foreslået af* " + club.bo.mention());
    }
}
