package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands under a closed point is for few. */
class ClosedPointTest {
    private static final String MINUTES = """
            Referat af bestyrelsesmøde den 24. februar 2026

            1. Budget
            Bestyrelsen vedtog budgettet for 2026.

            2. Lejemål (Lukket)
            Det blev besluttet at opsige lejeren.
            Sofie Holst skriver til lejeren senest den 10. marts 2026.
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void the_channel_and_those_who_ask_there_see_only_that_there_is_one() {
        Club club = stage.club("Roklubben");
        Shown card = club.card(MINUTES);

        assertThat(card.text())
                .contains("budgettet")
                .contains("1 punkt er lukket og vises ikke her.")
                .doesNotContain("lejer");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).doesNotContain("lejer");
        assertThat(club.asks(club.bo, "decisions", Map.of("query", "lejeren"))).doesNotContain("opsige");
        assertThat(club.asks(club.bo, "minutes show", Map.of("minutes", "24. februar")))
                .doesNotContain("lejer");
        assertThat(club.asks(club.bo, "agenda")).doesNotContain("lejer");
        assertThat(club.bo.isTyping(club.talk, "action done", "action", "lej").suggestions())
                .isEmpty();
        assertThat(club.bo
                        .types(club.talk, "actions", Map.of("owner", "alle", "public", true))
                        .answer()
                        .text())
                .doesNotContain("lejer");
    }

    @Test
    void who_posted_it_who_has_to_act_and_the_closed_channel_see_it() {
        Club club = stage.club("Sejlklubben");
        FakeChannel closed = club.guild.channel("bestyrelsen");
        club.hanne
                .types(club.talk, "settings set", Map.of("closed-channel", closed))
                .answer();
        club.card(MINUTES);

        club.sofie.directMessageSaying("skriver til lejeren");
        assertThat(club.asks(club.sofie, "actions")).contains("skriver til lejeren");
        assertThat(club.asks(club.leyla, "minutes show", Map.of("minutes", "24. februar")))
                .contains("opsige lejeren");
        assertThat(club.bo
                        .types(closed, "decisions", Map.of("query", "lejeren"))
                        .answer()
                        .text())
                .contains("opsige lejeren");
    }

    @Test
    void the_poster_who_shows_a_list_to_all_shows_nothing_of_it() {
        Club club = stage.club("Tennisklubben");
        club.card(MINUTES);

        assertThat(club.leyla
                        .types(club.talk, "actions", Map.of("owner", "alle", "public", true))
                        .answer()
                        .text())
                .doesNotContain("lejer");
    }
}
