package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same minutes come twice. */
class SameMinutesTest {
    private static final String KNOWN = "Det referat har jeg allerede: Bestyrelsen, 24. feb. 2026 ([beskeden](https://";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void in_the_same_channel_in_another_and_in_other_formats_they_are_known_again() {
        Club club = stage.club("Roklubben");
        club.card(Texts.FEBRUARY);

        assertThat(club.minutes
                        .answerTo(club.rasmus.posts(club.minutes, Texts.FEBRUARY))
                        .text())
                .startsWith(KNOWN);
        assertThat(club.talk
                        .answerTo(club.bo.posts(club.talk, stage.discord().botMention() + " " + Texts.FEBRUARY))
                        .text())
                .startsWith(KNOWN);
        assertThat(answerTo(club, Upload.text("referat.txt", Texts.FEBRUARY.replace("\n", "\r\n"))))
                .startsWith(KNOWN);
        assertThat(answerTo(club, Upload.text("referat.md", "# " + Texts.FEBRUARY.replace("\n2. ", "\n## 2. "))))
                .startsWith(KNOWN);
        assertThat(answerTo(club, Upload.text("referat.html", asHtml()))).startsWith(KNOWN);
        assertThat(club.asks(club.bo, "minutes list")).containsOnlyOnce("Bestyrelsen, tirsdag 24. februar 2026");
    }

    private static String answerTo(Club club, Upload file) {
        return club.minutes.answerTo(club.hanne.posts(club.minutes, "", file)).text();
    }

    private static String asHtml() {
        return "<html><body><p>" + Texts.FEBRUARY.replace("\n", "</p><p>") + "</p></body></html>";
    }
}
