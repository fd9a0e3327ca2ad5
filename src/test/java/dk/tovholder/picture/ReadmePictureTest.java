package dk.tovholder.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The picture in the README is the card that the whole program makes of a sample; {@code -Dpicture.update=true} draws it anew. */
class ReadmePictureTest {
    private static final Path SAMPLE = Path.of("bot-config/samples/bestyrelsen.docx");
    private static final Path PICTURE = Path.of("docs/card.png");

    @TempDir
    Path folder;

    @Test
    void the_readme_shows_a_card_that_the_program_makes() throws IOException {
        Answer answer = post();
        Path drawn = folder.resolve("card.png");
        CardPicture.write(answer.card(), drawn);
        if (Boolean.getBoolean("picture.update")) {
            Files.createDirectories(PICTURE.getParent());
            Files.copy(drawn, PICTURE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(ImageIO.read(PICTURE.toFile()).getWidth())
                .isEqualTo(ImageIO.read(drawn.toFile()).getWidth());
        assertThat(Files.readString(Path.of("README.md"))).contains("](docs/card.png)");
    }

    private Answer post() throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(TovholderApplication.class)
                .run("--tovholder.data-dir=" + folder, "--db-scheduler.enabled=false")) {
            ChannelRef channel = new ChannelRef("console", "console", "1");
            Attachment file = new Attachment(
                    SAMPLE.getFileName().toString(), Files.size(SAMPLE), () -> Files.newInputStream(SAMPLE));
            PostedMessage message = new PostedMessage(
                    new MessageRef(channel, "1", "https://example.org/1"),
                    new UserRef("console:mig", "mig"),
                    "",
                    List.of(file),
                    true,
                    Instant.parse("2026-11-24T09:00:00Z"));
            return context.getBean(Dispatcher.class).posted(message).get(0);
        }
    }
}
