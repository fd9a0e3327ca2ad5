package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rasmus wants to be forgotten. */
class ForgottenMemberTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void what_is_known_about_him_is_told_in_plain_words() {
        Club club = stage.club("Roklubben");
        club.card(Texts.FEBRUARY);
        club.rasmus.directMessageSaying("revisor");

        assertThat(club.asks(club.rasmus, "mydata show"))
                .contains("""
                        ### Påmindelser til dig
                        - 2. mar. 2026: sender budgettet til revisor
                        - 5. mar. 2026: sender budgettet til revisor
                        - 9. mar. 2026: ugens overblik
                        - 10. mar. 2026: sender budgettet til revisor
                        - 12. mar. 2026: sender budgettet til revisor
                        - 19. mar. 2026: sender budgettet til revisor
                        """.replace("- ", "- \u200b"))
                .contains("### Dit sprog\n- dansk");
    }

    @Test
    void his_name_is_nowhere_any_more_and_the_work_is_still_there() {
        Club club = stage.club("Sejlklubben");
        Shown card = club.card(Texts.FEBRUARY);
        club.rasmus.directMessageSaying("revisor");

        Shown sure = club.rasmus.types(club.talk, "mydata delete", Map.of()).answer();
        Asked gone = club.rasmus.presses(club.talk, sure, "Slet det, der er gemt om mig");
        assertThat(gone.answer().text()).isEqualTo("Det, der var gemt om dig, er slettet.");

        List<String> seen = List.of(
                card.until("en tidligere deltager").text(),
                club.asks(club.bo, "actions", Map.of("owner", "alle")),
                club.asks(club.bo, "decisions", Map.of("query", "revisor")),
                club.asks(club.bo, "minutes show", Map.of("minutes", "24. februar")),
                club.asks(club.bo, "agenda"));
        assertThat(seen)
                .allMatch(text -> text.contains("**en tidligere deltager**: sender budgettet til revisor"))
                .noneMatch(text -> text.contains("Rasmus") || text.contains(club.rasmus.mention()));
        assertThat(club.asks(club.bo, "people list")).doesNotContain("Rasmus").doesNotContain("tidligere deltager");
        assertThat(club.bo.isTyping(club.talk, "actions", "owner", "r").suggestions())
                .noneMatch(suggested -> suggested.contains("Rasmus"));
        assertThat(club.asks(club.rasmus, "mydata show")).contains("Her er intet gemt om dig");
    }
}
