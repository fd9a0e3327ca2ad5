package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mentions in minutes: read as names, and nobody is pinged. */
class MentionsTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void those_in_minutes_become_names_and_wake_nobody() {
        Club club = stage.club("Roklubben");
        String role = "<@&" + club.guild.managerRole() + ">";

        Shown card = club.card("""
            Referat af bestyrelsesmøde den 24. februar 2026
            1. Fest
            @everyone og @here: %s bestiller mad senest den 3. april 2026.
            Det blev besluttet, at %s betaler for @everyone.
            """.formatted(club.ane.mention(), role));

        assertThat(card.text())
                .contains(club.ane.mention() + ": bestiller mad")
                .contains("Det blev besluttet, at Sekretariat betaler for @\u200beveryone.");
        club.ane.directMessageSaying("bestiller mad");
        assertThat(stage.discord().pings()).isEmpty();
    }
}
