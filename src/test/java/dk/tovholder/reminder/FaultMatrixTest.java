package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever Discord answers at whatever step: somebody is told, once. The table says how: {@code sent} at once; tried {@code again}
 * later; it had arrived and was {@code found}, and not sent a second time; a {@code mention} in the channel instead, or a line to the
 * {@code poster}; {@code tomorrow} where nobody could be told today. After a press the message is {@code shown} as it is now, or
 * {@code unseen} although it counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
    private static final Map<String, Fault> FAULTS = Map.of(
            "no answer; nothing happened",
            new Fault.Deaf(),
            "no answer; it happened",
            new Fault.Silence(),
            "cut; nothing happened",
            new Fault.CutBefore(),
            "cut; it happened",
            new Fault.CutAfter(),
            "400",
            Fault.refusal(400, 50035, "Invalid Form Body"),
            "403/50007",
            Fault.refusal(403, 50007, "Cannot send messages to this user"),
            "404/10003",
            Fault.refusal(404, 10003, "Unknown Channel"),
            "429",
            new Fault.RateLimit(0.2),
            "500",
            Fault.status(500),
            "502",
            Fault.status(502));

    private FaultBench bench;

    @BeforeAll
    void start(@TempDir Path data) {
        bench = new FaultBench(data);
    }

    @AfterAll
    void stop() {
        bench.close();
    }

    static List<Arguments> cells() throws IOException {
        List<Arguments> cells = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.split(",");
            for (FaultStep step : FaultStep.values()) {
                cells.add(Arguments.of(words[0], step, words[step.ordinal() + 1]));
            }
        }
        return cells;
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = FaultMatrixTest.class.getResourceAsStream("/reminder/faults.csv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void somebody_is_told_once(String fault, FaultStep step, String outcome) {
        FaultCell cell = new FaultCell(bench, step, FAULTS.get(fault));
        try {
            assertThat(cell.outcome()).isEqualTo(outcome);
        } finally {
            cell.end();
        }
    }
}
