package dk.tovholder.extraction.corpus;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The extractor with the words that are delivered. */
final class Danish {
    static final Path FOLDER = Path.of("bot-config", "da");
    private static final MinutesExtractor EXTRACTOR =
            MinutesExtractor.load(name -> Files.newInputStream(FOLDER.resolve(name)));

    private Danish() {}

    static Extraction extract(String text) {
        return EXTRACTOR.extract(text, ExtractionContext.NONE);
    }

    static Score score(List<Pair> pairs) {
        Score score = new Score();
        for (Pair pair : pairs) {
            score.add(pair, Printed.of(EXTRACTOR.extract(pair.text(), ExtractionContext.NONE)));
        }
        return score;
    }
}
