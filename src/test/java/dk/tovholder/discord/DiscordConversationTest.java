package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.UserRef;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import dk.tovholder.discord.fake.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscordConversationTest {
    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    private static String content(Attachment file) {
        try (InputStream in = file.source().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_attachment_in_the_minutes_channel_is_fetched_and_answered_there() {
        on.front.onPosted = message -> List.of(
                Answer.open(Card.saying("Læst: " + content(message.attachments().get(0)))));
        on.start();

        Posted posted = on.lene.posts(on.minutes, "", Upload.text("referat.pdf", "%PDF-1.7 æøå"));

        Shown answer = on.minutes.answerTo(posted);
        assertThat(answer.text()).isEqualTo("Læst: %PDF-1.7 æøå");
        assertThat(on.front.posts.get(0).author()).isEqualTo(new UserRef(on.lene.key(), "Lene Mehlsen"));
        assertThat(on.front.posts.get(0).attachments().get(0).name()).isEqualTo("referat.pdf");
    }
}
