package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void who_is_mentioned_in_a_command_is_that_member() {
        Club club = stage.club("Sejlklubben");
        String given = club.asks(
                club.leyla,
                "action add",
                Map.of("task", "Male broen", "owner", club.ane.mention(), "due", "om 14 dage"));

        assertThat(given).contains(club.ane.mention() + ": Male broen");
        club.ane.directMessageSaying("Male broen");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", club.ane.mention())))
                .startsWith("## Opgaver for Ane Lund")
                .contains("Male broen");
        assertThat(club.asks(club.leyla, "action add", Map.of("task", "Ringe til " + club.ane.mention())))
                .contains("Ringe til Ane Lund");
        assertThat(stage.discord().pings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "@here", "ROLE"})
    void nothing_is_given_to_a_role_or_to_all(String typed) {
        Club club = stage.club("Tennisklubben");
        String owner = typed.replace("ROLE", "<@&" + club.guild.managerRole() + ">");

        assertThat(club.leyla
                        .types(club.talk, "action add", Map.of("task", "Male broen", "owner", owner))
                        .lastAnswer()
                        .text())
                .endsWith("er en rolle eller alle på én gang. Skriv et navn uden @, eller vælg et medlem.");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).doesNotContain("Male broen");
    }
}
