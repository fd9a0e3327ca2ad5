package dk.tovholder.extraction.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many sentences in which minutes say what was settled, and many that only look so. */
class DecisionSentencesTest {
    private static final Path FILE = Path.of("src/test/resources/sentences/decisions.txt");

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_settles_what_its_words_say_and_no_more(String line) {
        int mark = line.lastIndexOf(" | ");

        Settled.assertSettles(line.substring(0, mark), line.substring(mark + 3));
    }

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#"));
    }
}
