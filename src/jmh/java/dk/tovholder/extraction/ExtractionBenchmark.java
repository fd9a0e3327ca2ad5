package dk.tovholder.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole extractor, text in, entries out, on one thread: real minutes of three sizes, and texts made to hurt. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    /** What is read. */
    @State(Scope.Thread)
    public static class Minutes {
        @Param({
            "8 KB", "10 KB", "1 MB", "10 MB", "one line", "1234567890", "1.1.1.", "den den ", "og og ", "\"'»«", "1,", " "
        })
        String text;

        MinutesExtractor extractor;
        String content;
        int bytes;

        @Setup
        public void read() throws IOException {
            extractor = MinutesExtractor.load(name -> Files.newInputStream(Path.of("bot-config", "da", name)));
            content = switch (text) {
                case "8 KB" -> filled(corpus(), 8_000);
                case "10 KB" -> filled(corpus(), 10_000);
                case "1 MB" -> filled(corpus(), 1_000_000);
                case "10 MB" -> filled(corpus(), 10_000_000);
                case "one line" -> filled(corpus().replace('\n', ' '), 1_000_000);
                default -> filled(text, 1_000_000);
            };
            bytes = content.getBytes(StandardCharsets.UTF_8).length;
        }

        private static String filled(String part, int length) {
            return part.repeat(length / part.length() + 1).substring(0, length);
        }

        private static String corpus() throws IOException {
            StringBuilder corpus = new StringBuilder();
            try (Stream<Path> files = Files.list(Path.of("bot-config", "da", "corpus"))) {
                List<Path> texts =
                        files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
                for (Path text : texts) {
                    corpus.append(Files.readString(text)).append("\n\n");
                }
            }
            return corpus.toString();
        }
    }

    /** Counts the bytes read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Speed {
        /** In average mode JMH prints the time per unit: milliseconds per megabyte. */
        public double megabytes;
    }

    @Benchmark
    public Extraction extract(Minutes minutes, Speed speed) {
        speed.megabytes += minutes.bytes / 1e6;
        return minutes.extractor.extract(minutes.content, ExtractionContext.NONE);
    }
}
