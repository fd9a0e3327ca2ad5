package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.FakeReader;
import dk.tovholder.support.MovableClock;
import dk.tovholder.support.TestBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole conversation, word for word: what is typed stands behind {@code >}. {@code -Dgolden.update=true} writes it anew and
 * still fails, so that the difference is read.
 */
class ConversationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/console");
    private static final String TYPED = "> ";

    private final List<String> transcript = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"conversation.txt, da", "conversation-en.txt, en"})
    void reads_as_it_is_written_down(String file, String language, @TempDir Path folder) throws IOException {
        Path golden = GOLDEN.resolve(file);
        String expected = Files.readString(golden);
        try (TestBot bot = new TestBot(folder, language)) {
            bot.get(FakeReader.class)
                    .finds("Referat af bestyrelsesmøde\n  den 2. marts 2026\n/ikke en kommando", minutes());
            assertThat(platform(bot, expected, language, folder.resolve("files"))
                            .serve())
                    .isZero();
        }
        String conversation = String.join("\n", transcript) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, conversation);
        }
        assertThat(conversation).isEqualTo(expected);
        assertThat(Boolean.getBoolean("golden.update")).isFalse();
    }

    private ConsolePlatform platform(TestBot bot, String golden, String language, Path folder) {
        BotTexts texts = BotTexts.builtIn(Locale.forLanguageTag(language));
        CardText cards = new CardText(new DayWords(texts), ZoneId.of("Europe/Copenhagen"));
        Display display =
                new Display(new Recorder(), cards, new NumberedControls(texts), new SavedFiles(folder), texts);
        Iterator<String> typed =
                golden.lines().filter(line -> line.startsWith(TYPED)).iterator();
        return new ConsolePlatform(
                new Typing(typed), display, bot.get(Dispatcher.class), texts, bot.get(MovableClock.class));
    }

    private static ExtractionBuilder minutes() {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", "2026-03-02")
                .item("1", "Økonomi")
                .decision(
                        Outcome.APPROVED,
                        "Budgettet for 2026 blev godkendt med den rettelse, at kontingentet stiger"
                                + " med 50 kr. fra 1. juli, og at puljen til ungdomsafdelingen deles i to lige store dele.")
                .action("indhenter tilbud på ny motorbåd", "2026-02-27", "Lene Mehlsen")
                .action("rydder op i bådhuset", "2026-03-03", ":Materieludvalget")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde")
                .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                .point(Reason.POSTPONED, "2026-04-07", "Nye årer")
                .closedItem("2", "Personalesag")
                .decision(Outcome.ADOPTED, "Aftalen opsiges.");
    }

    /** Types the lines and writes them down. */
    private final class Typing implements LineSource {
        private final Iterator<String> lines;

        Typing(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public @Nullable String next(String prompt) {
            if (!lines.hasNext()) {
                return null;
            }
            String line = lines.next();
            transcript.add(line);
            return line.substring(TYPED.length());
        }

        @Override
        public void close() {}
    }

    /** Writes down what is shown. */
    private final class Recorder implements Screen {
        @Override
        public void show(List<String> lines) {
            transcript.addAll(lines);
        }

        @Override
        public int width() {
            return 100;
        }
    }
}
