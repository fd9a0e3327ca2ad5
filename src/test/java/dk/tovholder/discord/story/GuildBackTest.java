package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A club throws the bot out and thinks better of it. */
class GuildBackTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void all_is_there_again_when_the_bot_is_back() {
        Club club = stage.club("Roklubben");
        Shown card = club.card(Texts.FEBRUARY);

        club.guild.throwsBotOut();
        club.guild.takesBotIn();

        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).contains("sender budgettet til revisor");
        club.leyla.presses(club.minutes, card, "Godkend").answer();
        assertThat(card.text()).contains("· godkendt");
        assertThat(club.card(Texts.MARCH).text()).startsWith("## Bestyrelsen, tirsdag 24. marts 2026");
    }
}
