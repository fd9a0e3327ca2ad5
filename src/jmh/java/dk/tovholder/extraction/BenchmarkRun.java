package dk.tovholder.extraction;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks from Maven; the system property {@code benchmark} chooses which. */
class BenchmarkRun {
    @Test
    void benchmarks() throws RunnerException {
        String which = System.getProperty("benchmark", ExtractionBenchmark.class.getSimpleName());
        new Runner(new OptionsBuilder()
                        .include(which)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
