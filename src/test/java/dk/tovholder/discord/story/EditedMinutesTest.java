package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leyla puts her message right. */
class EditedMinutesTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void the_card_says_what_changed_and_only_who_is_new_hears_of_it() {
        Club club = stage.club("Roklubben");
        Posted posted = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        Shown card = club.minutes.answerTo(posted);
        club.rasmus.directMessageSaying("sender budgettet til revisor");

        club.leyla.sharesALinkIn(posted);
        club.leyla.edits(
                posted,
                Texts.FEBRUARY
                        .replace("12. marts", "16. marts")
                        .replace("Sofie undersøger lokaler.", "Ane Lund undersøger lokaler senest den 1. maj 2026."));

        assertThat(card.until("Ændret ved ny læsning").text())
                .contains("sender budgettet til revisor: fristen fra »12. mar. 2026« til »16. mar. 2026«")
                .contains("undersøger lokaler: den ansvarlige fra »Sofie« til »Ane Lund«")
                .doesNotContain("**Ny:**")
                .doesNotContain("**Væk:**")
                .contains(club.ane.mention() + ": undersøger lokaler")
                .contains("Knyttet automatisk efter navnet: Ane Lund, Rasmus Juul.");
        club.ane.directMessageSaying("undersøger lokaler");
        assertThat(club.rasmus.directMessages()).hasSize(1);
        assertThat(club.minutes.fromBot()).hasSize(1);
    }
}
