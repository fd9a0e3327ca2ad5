package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leyla deletes her message with minutes, and is asked what becomes of them. */
class DeletedMinutesTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void what_is_kept_belongs_to_the_message_in_which_it_comes_again() {
        Club club = stage.club("Roklubben");
        Posted posted = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        club.minutes.answerTo(posted);
        club.leyla.deletes(posted);
        Shown question = club.leyla.directMessageSaying("er slettet");
        club.leyla.pressesDirectly(question, "Nej, behold det").answer();

        Posted again = club.leyla.posts(club.minutes, Texts.FEBRUARY);

        assertThat(club.minutes.answerTo(again).text())
                .startsWith("## Bestyrelsen, ")
                .contains(again.id());
        club.leyla.edits(again, Texts.FEBRUARY.replace("12. marts", "16. marts"));
        assertThat(club.minutes.answerTo(again).until("Ændret ved ny læsning").text())
                .contains("til »16. mar. 2026«");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).contains(again.id());
    }

    @Test
    void whoever_deletes_it_once_more_is_asked_once_more() {
        Club club = stage.club("Petanqueklubben");
        Posted posted = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        club.minutes.answerTo(posted);
        club.leyla.deletes(posted);
        Shown first = club.leyla.directMessageSaying("er slettet");
        club.leyla.pressesDirectly(first, "Nej, behold det").answer();
        Posted again = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        club.minutes.answerTo(again);

        club.leyla.deletes(again);

        Shown second = club.leyla.directMessageSaying("er slettet");
        assertThat(club.leyla.pressesDirectly(second, "Ja, fjern det").answer().text())
                .isEqualTo("Fjernet: Bestyrelsen, 24. feb. 2026.");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).doesNotContain("revisor");
    }

    @Test
    void what_was_posted_again_is_not_removed_by_the_old_question() {
        Club club = stage.club("Skakklubben");
        Posted posted = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        club.minutes.answerTo(posted);
        club.leyla.deletes(posted);
        Shown question = club.leyla.directMessageSaying("er slettet");
        Posted again = club.leyla.posts(club.minutes, Texts.FEBRUARY);
        club.minutes.answerTo(again);

        assertThat(club.leyla
                        .pressesDirectly(question, "Ja, fjern det")
                        .answer()
                        .text())
                .startsWith("Referatet Bestyrelsen, 24. feb. 2026 er lagt op igen, så det bliver her.")
                .contains(again.id());
        assertThat(question.buttons()).isEmpty();
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle"))).contains("revisor");
    }
}
