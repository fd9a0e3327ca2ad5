package dk.tovholder.extraction.section;

import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.date.CalendarWords;
import dk.tovholder.extraction.date.DateReader;
import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.Abbreviations;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Outlines of sample texts with the words that are delivered. */
final class Outlines {
    private static final LanguageSource DANISH = name -> Files.newInputStream(Path.of("bot-config", "da", name));
    private static final LanguageData CALENDAR = LanguageData.read(DANISH, "calendar.yaml");
    private static final OutlineReader READER = reader();
    private static final DateReader DATES = new DateReader(CalendarWords.of(CALENDAR));

    private Outlines() {}

    private static OutlineReader reader() {
        LanguageData language = LanguageData.read(DANISH, "language.yaml");
        Sentences sentences = new Sentences(Abbreviations.of(
                language.at("abbreviations").strings(),
                language.at("closing-abbreviations").strings(),
                language.at("lettered").strings()));
        List<String> months = Stream.of("months", "month-abbreviations")
                .flatMap(key -> CALENDAR.at(key).children().values().stream())
                .flatMap(names -> names.strings().stream())
                .toList();
        return new OutlineReader(
                LanguageData.read(DANISH, "headings.yaml"),
                LanguageData.read(DANISH, "bodies.yaml"),
                months,
                sentences);
    }

    static Outline of(String text) {
        Tokens tokens = Tokens.of(READER.prepare(text));
        return READER.read(tokens, DATES.read(tokens), ExtractionContext.NONE);
    }

    /** "2 Økonomi" for each point. */
    static List<String> points(String text) {
        return of(text).points().stream()
                .map(point ->
                        (point.item().number() == null ? "-" : point.item().number()) + " "
                                + point.item().title())
                .toList();
    }

    /** The passage that has these words. */
    static Passage passage(Outline outline, String words) {
        return outline.passages().stream()
                .filter(passage -> passage.words().text(outline.tokens()).contains(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no passage has: " + words));
    }
}
