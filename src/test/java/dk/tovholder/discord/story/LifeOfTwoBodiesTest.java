package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From February to April: the bot is ended and started again between any two steps, weeks later sometimes. */
class LifeOfTwoBodiesTest {
    private static final String COMMITTEE = """
            Referat af møde i festudvalget den 3. marts 2026

            1. Sommerfest
            Udvalget besluttede at leje et telt.
            Sofie Holst bestiller teltet senest den 27. marts 2026.

            2. Næste møde
            Næste møde er den 7. april 2026 kl. 17 hos Ane.
            """;

    private final WholeBot bot = new WholeBot();
    private final Club club = Club.founded(bot.discord, "Roklubben");

    @AfterEach
    void end() throws IOException {
        bot.close();
    }

    @Test
    void nothing_is_lost_nothing_is_doubled_and_old_buttons_work() {
        bot.startedAt("2026-02-25T09:00:00Z");
        club.readingMinutes();
        Shown board = club.card(Texts.FEBRUARY);
        Shown question = club.leyla.presses(club.minutes, board, "Afklar (1)").furtherAnswer();

        bot.startedAgainAt("2026-02-26T09:00:00Z");
        assertThat(club.leyla.presses(club.minutes, question, "Ja").answer().text())
                .isEqualTo("Der er ikke mere at afklare.");
        Asked form = chooses("undersøger lokaler", board);

        bot.startedAgainAt("2026-02-26T09:05:00Z");
        club.leyla
                .submits(club.minutes, form, Map.of("Ansvarlige: medlemmer", club.sofie, "Frist", "10. marts"))
                .answer();
        assertThat(board.until(club.sofie.mention()).text()).contains("undersøger lokaler · frist 10. mar. 2026");
        club.sofie.directMessageSaying("undersøger lokaler");

        bot.ends();
        club.hanne.posts(club.minutes, "Her kommer festudvalgets");
        Posted away = club.ane.posts(club.minutes, COMMITTEE);
        bot.startedAt("2026-03-04T09:00:00Z");
        assertThat(club.minutes.answerTo(away).text()).startsWith("## Festudvalget, tirsdag 3. marts 2026");
        club.sofie.directMessageSaying("bestiller teltet");

        bot.startedAgainAt("2026-03-25T09:00:00Z");
        Shown second = club.card(Texts.MARCH);
        assertThat(second.text()).startsWith("## Bestyrelsen, tirsdag 24. marts 2026");
        Shown late = club.rasmus.directMessageSaying("forsinket");

        bot.startedAgainAt("2026-03-26T09:00:00Z");
        club.rasmus.pressesDirectly(late, "Færdig").answer();
        club.leyla.presses(club.minutes, board, "Godkend").answer();

        assertThat(board.until("godkendt").text()).contains("undersøger lokaler");
        assertThat(club.asks(club.bo, "agenda", Map.of("body", "Bestyrelsen")))
                .startsWith("## Dagsorden: Bestyrelsen\ntirsdag 21. april 2026 · kl. 19")
                .doesNotContain("**Nyt bådhus**");
        assertThat(club.asks(club.bo, "agenda", Map.of("body", "Festudvalget")))
                .startsWith("## Dagsorden: Festudvalget\ntirsdag 7. april 2026 · kl. 17");
        assertThat(club.minutes.fromBot())
                .filteredOn(shown -> shown.text().startsWith("## Bestyrelsen, ")
                        || shown.text().startsWith("## Festudvalget, "))
                .hasSize(3);
        assertThat(bot.discord.pings()).isEmpty();
    }

    private Asked chooses(String task, Shown card) {
        Shown which = club.leyla.presses(club.minutes, card, "Ret").furtherAnswer();
        String text = card.text();
        int mark = text.indexOf("`#", text.indexOf(task)) + 2;
        String choice = "action-" + text.substring(mark, text.indexOf('`', mark));
        Asked chosen =
                club.leyla.chooses(club.minutes, which, which.placeholders().get(0), choice);
        assertThat(chosen.form()).containsKey("Frist");
        return chosen;
    }
}
