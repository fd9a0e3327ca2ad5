package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.Shown;
import dk.tovholder.discord.fake.Upload;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes with two hundred actions. */
class LongMinutesTest {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void every_entry_is_reached_page_by_page_and_can_be_put_right() {
        Club club = stage.club("Spejderne");
        Shown card = club.minutes.answerTo(club.leyla.posts(club.minutes, "", Upload.text("lejr.txt", minutes())));
        assertThat(card.text()).contains("**200 opgaver**").doesNotContain("vare nummer 200 ");

        StringBuilder read = new StringBuilder(card.text());
        for (int page = 2; card.buttons().contains("›"); page++) {
            club.bo.presses(club.minutes, card, "›").answer();
            read.append(card.until("Side " + page + " af ").text());
        }
        for (int i = 1; i <= 200; i++) {
            assertThat(read).contains("vare nummer " + i + " ·");
        }

        Shown pick = club.leyla.presses(club.minutes, card, "Ret").furtherAnswer();
        club.leyla.presses(club.minutes, pick, "›").answer();
        String placeholder = pick.placeholders().get(pick.placeholders().size() - 1);
        String last = pick.choices().get(pick.choices().size() - 1);
        Asked form = club.leyla.chooses(club.minutes, pick, placeholder, last);
        club.leyla.submits(club.minutes, form, Map.of("Tekst", "køber et telt")).answer();

        card.until("Side 1 af ");
        assertThat(club.asks(club.bo, "actions", Map.of("owner", "alle", "query", "telt")))
                .contains("køber et telt");
    }

    private static String minutes() {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "Bo bestiller vare nummer " + i + " senest den " + (1 + i % 28) + ". april 2026.")
                .collect(Collectors.joining(
                        "\n", "Referat af bestyrelsesmøde den 24. februar 2026\n\n1. Indkøb til lejren\n", "\n"));
    }
}
