package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.MinutesExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Minutes of a board of Tuesday 5 March 2024, for trying sentences on the rules. */
final class Minutes {
    private static final LanguageSource SOURCE = name -> Files.newInputStream(Path.of("bot-config/da", name));
    private static final MinutesExtractor EXTRACTOR = MinutesExtractor.load(SOURCE);
    private static final String NEXT_MEETING = "Næste møde: tirsdag den 9. april 2024 kl. 19.00";
    private static final String HEAD = """
            Andelsboligforeningen Solsikken
            Referat af bestyrelsesmøde tirsdag den 5. marts 2024 kl. 19.00
            Til stede: Ida Holm (formand), Kaj Dam (kasserer), Bo Lind, Rikke Toft (RT), Verner Skov
            Afbud: Per Juul

            1. Hegnet
            """;
    private static final String TAIL = """


            2. Eventuelt
            Intet.

            """;

    private Minutes() {}

    /** The coming dates in these lines under the first point, as "2024-05-12..2024-05-14 10:00 meeting Byrådet". */
    static String events(String lines) {
        return read(lines).events().stream()
                .filter(event -> !event.quote().equals(NEXT_MEETING))
                .map(Minutes::text)
                .collect(Collectors.joining("; "));
    }

    /** What the coming dates in these lines are called. */
    static String whats(String lines) {
        return read(lines).events().stream()
                .filter(event -> !event.quote().equals(NEXT_MEETING))
                .map(Event::what)
                .collect(Collectors.joining("; "));
    }

    /** The points for coming meetings in these lines, as "2024-04-09 planned: Budgettet"; the next one is on 9 April. */
    static String agenda(String lines) {
        return read(lines).agenda().stream().map(Minutes::text).collect(Collectors.joining("; "));
    }

    private static Extraction read(String lines) {
        String written = lines.replace("¶", "\n").replace("¦", "|");
        return EXTRACTOR.extract(HEAD + written + TAIL + NEXT_MEETING, ExtractionContext.NONE);
    }

    private static String text(Event event) {
        return event.date()
                + (event.end() == null ? "" : ".." + event.end())
                + (event.time() == null ? "" : " " + event.time())
                + " " + event.kind().name().toLowerCase(Locale.ROOT)
                + (event.body() == null ? "" : " " + event.body());
    }

    private static String text(AgendaPoint point) {
        return (point.date() == null ? "open" : point.date())
                + " " + point.reason().name().toLowerCase(Locale.ROOT)
                + ": " + point.topic();
    }
}
