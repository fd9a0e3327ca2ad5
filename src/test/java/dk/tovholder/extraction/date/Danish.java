package dk.tovholder.extraction.date;

import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.text.Abbreviations;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The engine with the words that are delivered. */
final class Danish {
    static final CalendarWords WORDS = CalendarWords.of(yaml("calendar.yaml"));
    private static final Dates DATES = new Dates(WORDS, sentences());

    private Danish() {}

    static List<DateMention> dates(String text, @Nullable LocalDate reference) {
        return DATES.of(SourceText.of(text), reference);
    }

    private static Sentences sentences() {
        Map<String, List<String>> language = yaml("language.yaml");
        return new Sentences(Abbreviations.of(
                language.get("abbreviations"), language.get("closing-abbreviations"), language.get("lettered")));
    }

    private static <T> Map<String, T> yaml(String name) {
        try (Reader reader = Files.newBufferedReader(Path.of("bot-config", "da", name))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
