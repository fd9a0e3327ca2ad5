package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.MinutesExtractor;
import java.nio.file.Files;
import java.nio.file.Path;

/** Minutes of a board with one point, for trying sentences on the rules. */
final class Minutes {
    private static final LanguageSource SOURCE = name -> Files.newInputStream(Path.of("bot-config/da", name));
    private static final MinutesExtractor EXTRACTOR = MinutesExtractor.load(SOURCE);
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

            Næste møde: tirsdag den 9. april 2024 kl. 19.00
            """;

    private Minutes() {}

    /** Reads these sentences under the first point of minutes of 5 March 2024; the next meeting is on 9 April. */
    static Extraction read(String sentences) {
        return read(sentences, ExtractionContext.NONE);
    }

    static Extraction read(String sentences, ExtractionContext context) {
        return EXTRACTOR.extract(HEAD + sentences + TAIL, context);
    }
}
