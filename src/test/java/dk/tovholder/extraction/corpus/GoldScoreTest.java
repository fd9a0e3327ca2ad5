package dk.tovholder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gold minutes are read at least as well as was agreed; skipped where they are not beside the project. */
class GoldScoreTest {
    private static final Path GOLD = Path.of(System.getProperty("gold", "../shared/gold"));
    private static final Map<String, Double> FLOORS = Map.of(
            "decisions",
            0.75,
            "actions",
            0.70,
            "owners",
            0.80,
            "events",
            0.85,
            "agenda",
            0.70,
            "items",
            0.90,
            "meeting",
            0.90);

    @TestFactory
    Stream<DynamicTest> the_gold_minutes_are_read_as_well_as_agreed() {
        assumeThat(Files.isDirectory(GOLD))
                .as("gold minutes are not at " + GOLD)
                .isTrue();
        List<Pair> pairs = new ArrayList<>(Pair.in(GOLD.resolve("seeds")));
        pairs.addAll(Pair.in(GOLD.resolve("minutes")));
        Score score = Danish.score(pairs);
        return FLOORS.entrySet().stream()
                .map(floor -> DynamicTest.dynamicTest(
                        floor.getKey(),
                        () -> assertThat(score.f1(floor.getKey()))
                                .as(() -> score.table() + score.faults(floor.getKey()))
                                .isGreaterThanOrEqualTo(floor.getValue())));
    }
}
