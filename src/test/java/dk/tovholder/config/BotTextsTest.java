package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class BotTextsTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final BotTexts texts = BotTexts.builtIn();

    @Test
    void counts_in_danish() {
        assertThat(texts.text("count.actions", 1)).isEqualTo("1 opgave");
        assertThat(texts.text("count.actions", 2)).isEqualTo("2 opgaver");
        assertThat(texts.text("count.events", 1)).isEqualTo("1 dato");
        assertThat(texts.text("count.events", 1200)).isEqualTo("1.200 datoer");
        assertThat(texts.text("closed.points", 1)).isEqualTo("1 punkt er lukket og vises ikke her.");
        assertThat(texts.text("closed.points", 2)).isEqualTo("2 punkter er lukkede og vises ikke her.");
    }

    @Test
    void a_message_that_is_not_there_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> texts.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void a_file_of_ones_own_replaces_what_it_has_and_keeps_the_rest(@TempDir Path folder) throws IOException {
        write(folder, "card.approve=Det er fint\n");

        BotTexts own = BotTexts.load(new ConfigFiles(folder), DANISH);

        assertThat(own.text("card.approve")).isEqualTo("Det er fint");
        assertThat(own.text("card.drop")).isEqualTo("Fjern");
    }

    @Test
    void what_a_file_of_ones_own_lacks_is_told_once(@TempDir Path folder) throws IOException {
        Path builtIn = Path.of("bot-config/da/messages.properties");
        String all = Files.readString(builtIn);
        write(folder, all.replace("card.drop=", "card.drop.of-old="));
        Logger log = (Logger) LoggerFactory.getLogger(Messages.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        log.addAppender(told);
        Level before = log.getLevel();
        log.setLevel(Level.WARN);

        BotTexts own = BotTexts.load(new ConfigFiles(folder), DANISH);

        log.setLevel(before);
        log.detachAppender(told);
        assertThat(own.text("card.drop")).isEqualTo("Fjern");
        assertThat(told.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEqualTo(folder.resolve("da/messages.properties")
                        + " lacks 1 messages, which are the built-in ones: card.drop");
    }

    @Test
    void a_message_that_is_no_pattern_stops_the_start_and_says_where(@TempDir Path folder) throws IOException {
        write(folder, "card.approve=Godkend {0\n");

        assertThatThrownBy(() -> BotTexts.load(new ConfigFiles(folder), DANISH))
                .isInstanceOfSatisfying(
                        SettingException.class,
                        e -> assertThat(texts.text(e.messageKey(), e.arguments().toArray()))
                                .contains("messages.properties")
                                .contains("card.approve"));
    }

    private static void write(Path folder, String messages) throws IOException {
        Files.createDirectories(folder.resolve("da"));
        Files.writeString(folder.resolve("da/messages.properties"), messages);
    }
}
