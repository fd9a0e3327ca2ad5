package dk.tovholder.extraction.date;

import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Abbreviations;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine with the words that are delivered. */
final class Danish {
    static final CalendarWords WORDS = CalendarWords.of(read("calendar.yaml"));
    private static final Dates DATES = new Dates(WORDS, sentences());

    private Danish() {}

    static List<DateMention> dates(String text, @Nullable LocalDate reference) {
        return DATES.of(SourceText.of(text), reference);
    }

    private static Sentences sentences() {
        LanguageData language = read("language.yaml");
        return new Sentences(Abbreviations.of(
                language.at("abbreviations").strings(),
                language.at("closing-abbreviations").strings(),
                language.at("lettered").strings()));
    }

    private static LanguageData read(String name) {
        return LanguageData.read(file -> Files.newInputStream(Path.of("bot-config", "da", file)), name);
    }
}
