package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people ask the bot for beside their own work. */
class AskingTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void help_has_something_to_try_under_each_topic() {
        Club club = stage.club("Roklubben");
        Shown help = club.bo.types(club.talk, "help", Map.of()).answer();

        assertThat(help.choices()).hasSize(7);
        for (String topic : help.choices()) {
            club.bo.chooses(club.talk, help, "Hvad vil du vide mere om?", topic).answer();
            assertThat(help.text()).as(topic).startsWith("## ").contains("**Prøv**\n", "- `/");
        }
    }

    @Test
    void minutes_are_listed_shown_read_again_and_removed() {
        Club club = stage.club("Sejlklubben");
        club.card(Texts.FEBRUARY);
        Map<String, Object> february = Map.of("minutes", "24. februar");

        assertThat(club.asks(club.bo, "minutes list")).contains("**Bestyrelsen, tirsdag 24. februar 2026**");
        assertThat(club.asks(club.bo, "minutes show", february)).startsWith("## Bestyrelsen, tirsdag 24. februar 2026");
        assertThat(club.asks(club.leyla, "minutes redo", february)).contains("Intet er ændret.");
        assertThat(club.asks(club.leyla, "minutes remove", february))
                .startsWith("Fjernet: Bestyrelsen, 24. feb. 2026.");
        assertThat(club.asks(club.bo, "minutes list")).contains("Her er ingen referater endnu.");
        assertThat(club.asks(club.bo, "decisions")).contains("Her er ikke læst noget referat endnu.");
    }

    @Test
    void an_answer_is_for_who_asked_unless_all_are_to_see_it() {
        Club club = stage.club("Tennisklubben");
        club.card(Texts.FEBRUARY);

        Asked alone = club.bo.types(club.talk, "decisions", Map.of());
        Asked open = club.bo.types(club.talk, "decisions", Map.of("public", true));

        assertThat(alone.answer().text()).isEqualTo(open.answer().text());
        assertThat(alone.isPrivate()).isTrue();
        assertThat(open.isPrivate()).isFalse();
        assertThat(stage.discord().pings()).isEmpty();
    }
}
