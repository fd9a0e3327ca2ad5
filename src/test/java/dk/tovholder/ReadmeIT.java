package dk.tovholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README says to type is typed, into the jar as it is built. */
class ReadmeIT {
    private static final String JAR = System.getProperty("tovholder.jar", "target/tovholder.jar");
    private static final String COMMAND = "java -jar target/tovholder.jar ";

    @TempDir
    Path folder;

    private record Run(int exitCode, String output) {}

    @Test
    void the_console_examples_are_answered() throws Exception {
        List<String> typed = lines("/");
        assertThat(typed).contains("/minutes add file:bot-config/samples/direktionen.pdf", "/agenda");

        Run run = run(List.of("--tovholder.data-dir=" + folder.resolve("data")), String.join("\n", typed) + "\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .contains("Direktionen, onsdag 18. november 2026")
                .contains("Økonomichef Karen Østerby: tager videre initiativ")
                .contains("Dagsorden: Direktionen")
                .contains("Kommende datoer")
                .doesNotContain("WARN", "Exception");
    }

    @TestFactory
    Stream<DynamicTest> the_command_lines_work() throws IOException {
        List<String> commands = lines(COMMAND);
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        return commands.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> arguments = new ArrayList<>(
                            Arrays.asList(line.substring(COMMAND.length()).split(" ")));
                    arguments.add("--tovholder.data-dir=" + folder.resolve("data"));
                    Run run = run(arguments, "");
                    assertThat(run.exitCode()).isZero();
                    assertThat(run.output()).isNotBlank();
                }));
    }

    /** The README's lines, in code blocks, that begin so. */
    private static List<String> lines(String start) throws IOException {
        List<String> found = new ArrayList<>();
        boolean code = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            code ^= line.startsWith("```");
            if (code && line.startsWith(start)) {
                found.add(line);
            }
        }
        return found;
    }

    private Run run(List<String> arguments, String typed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(arguments);
        Path input = Files.writeString(folder.resolve("input.txt"), typed);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISCORD_TOKEN");
        Process process = builder.redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
