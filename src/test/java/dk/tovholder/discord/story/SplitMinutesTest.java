package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes that are too long for one message. */
class SplitMinutesTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void the_posts_of_their_author_become_one_card_until_somebody_else_writes() {
        Club club = stage.club("Roklubben");
        int second = Texts.FEBRUARY.indexOf("2. Nyt bådhus");
        int third = Texts.FEBRUARY.indexOf("4. Næste møde");

        Shown card = club.card(Texts.FEBRUARY.substring(0, second));
        club.leyla.posts(club.minutes, Texts.FEBRUARY.substring(second, third));
        club.leyla.posts(club.minutes, Texts.FEBRUARY.substring(third));
        card.until("Næste bestyrelsesmøde");
        club.hanne.posts(club.minutes, "Tak, Leyla!");
        club.leyla.posts(club.minutes, "5. Eventuelt\nDet blev besluttet at male bådene røde.");
        club.asks(club.bo, "help");

        assertThat(club.minutes.fromBot()).hasSize(1);
        assertThat(card.text())
                .contains("sender budgettet til revisor")
                .contains("undersøger lokaler")
                .contains("Nyt bådhus")
                .doesNotContain("male bådene");
    }

    @Test
    void a_last_part_that_only_tells_when_they_meet_next_goes_on_too() {
        Club club = stage.club("Sejlklubben");
        int last = Texts.FEBRUARY.indexOf("4. Næste møde");

        Shown card = club.card(Texts.FEBRUARY.substring(0, last));
        club.leyla.posts(club.minutes, "Næste bestyrelsesmøde er tirsdag den 24. marts 2026 kl. 19 i klubhuset.");
        card.until("1 dato");
        Shown other = club.minutes.answerTo(club.leyla.posts(club.minutes, Texts.MARCH));

        assertThat(card.text())
                .startsWith("## Bestyrelsen, tirsdag 24. februar 2026")
                .contains("Næste bestyrelsesmøde");
        assertThat(other.text()).startsWith("## Bestyrelsen, tirsdag 24. marts 2026");
        assertThat(club.minutes.fromBot()).hasSize(2);
    }
}
