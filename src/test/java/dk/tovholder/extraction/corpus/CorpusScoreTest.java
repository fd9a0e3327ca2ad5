package dk.tovholder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.language.LanguageData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpus beside the rules is read at least as well as {@code floor.yaml} says. */
class CorpusScoreTest {
    private static final Path CORPUS = Danish.FOLDER.resolve("corpus");
    private static final LanguageData FLOORS =
            LanguageData.read(name -> Files.newInputStream(CORPUS.resolve(name)), "floor.yaml");

    @TestFactory
    Stream<DynamicTest> the_corpus_is_read_as_well_as_before() {
        return tests("corpus", Danish.score(Pair.in(CORPUS)), true);
    }

    @TestFactory
    Stream<DynamicTest> texts_that_no_rule_was_written_from_are_read_as_well_as_before() {
        return tests("held-out", Danish.score(Pair.in(CORPUS.resolve("held-out"))), false);
    }

    /** @param named whether failures may name what was missed: not of texts that are held out */
    private static Stream<DynamicTest> tests(String key, Score score, boolean named) {
        return FLOORS.at(key).pairs().entrySet().stream()
                .map(floor -> DynamicTest.dynamicTest(
                        key + ": " + floor.getKey(),
                        () -> assertThat(score.f1(floor.getKey()))
                                .as(() -> score.table() + (named ? score.faults(floor.getKey()) : ""))
                                .isGreaterThanOrEqualTo(Double.parseDouble(floor.getValue()))));
    }
}
