package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.DateMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Minutes with pieces cut out, doubled, moved and spoilt: whatever comes out lies within the text, and nothing is thrown. */
class MutatedMinutesTest {
    private static final int MUTATIONS = 1500;
    private static final int LONGEST = 2500;
    private static final String SPOILERS =
            "0123456789./-–:,;()|<>&*_\n\r\t\u00a0\u00ad\u200b\u200f\u0301\ufb01\ud83d\ufeff§dD";

    @Test
    void no_mutation_makes_it_throw() throws IOException {
        List<String> texts = corpus();
        Random random = new Random(20240514);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            List<DateMention> found = Danish.dates(text, LocalDate.of(2024, 5, 14));
            int last = 0;
            for (DateMention mention : found) {
                assertThat(mention.span().start()).as("mutation %d", i).isGreaterThanOrEqualTo(last);
                assertThat(mention.span().end()).isGreaterThan(mention.span().start());
                assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                last = mention.span().end();
            }
        }
    }

    private static List<String> corpus() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("bot-config", "da", "corpus"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static String mutated(String text, Random random) {
        int start = random.nextInt(Math.max(1, text.length() - LONGEST));
        StringBuilder mutated = new StringBuilder(text.substring(start, Math.min(text.length(), start + LONGEST)));
        for (int i = 0; i < 40; i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
                default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
            }
        }
        return mutated.toString();
    }
}
