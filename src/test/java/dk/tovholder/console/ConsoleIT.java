package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar as a process of its own, in a locale that knows no Danish letters. */
class ConsoleIT {
    private static final String JAR = System.getProperty("tovholder.jar", "target/tovholder.jar");

    @TempDir
    Path folder;

    private record Run(int exitCode, String output, String errors) {}

    @Test
    void what_was_typed_before_the_input_ended_is_read_and_kept() throws Exception {
        String minutes = """
                Referat af bestyrelsesmøde mandag den 12. januar 2026
                1. Økonomi
                Bestyrelsen godkendte regnskabet.
                2. Sommerfest
                Søren Åby booker hallen inden den 1. maj.
                """;

        Run posted = run(minutes);
        Run asked = run("/actions owner:alle\n/action add task:Køb årer owner:mig due:1. maj 2027\n");

        assertThat(posted.exitCode()).isZero();
        assertThat(posted.output()).contains("Søren Åby: booker hallen", "[1] Godkend");
        assertThat(posted.errors()).isEmpty();
        assertThat(asked.exitCode()).isZero();
        assertThat(asked.output()).contains("Søren Åby: booker hallen", "Køb årer · frist lørdag 1. maj 2027");
    }

    @Test
    void a_wrong_setting_is_told_and_nothing_starts() throws Exception {
        Run run = run("", "--tovholder.time-zon=UTC");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .isEqualToIgnoringNewLines("--tovholder.time-zon: nøglen tovholder.time-zon findes ikke."
                        + " Mente du tovholder.time-zone?\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void the_jar_runs_with_what_is_built_in_where_there_is_no_folder_of_settings() throws Exception {
        Run run = run("/settings show\n", folder);

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("time-zone: Europe/Copenhagen");
    }

    private Run run(String typed, String... settings) throws IOException, InterruptedException {
        return run(typed, Path.of(""), settings);
    }

    private Run run(String typed, Path workingFolder, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(JAR).toAbsolutePath().toString()));
        command.add("--tovholder.data-dir=" + folder.resolve("data"));
        command.addAll(List.of(settings));
        Path input = Files.writeString(folder.resolve("input.txt"), typed);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISCORD_TOKEN");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.directory(workingFolder.toAbsolutePath().toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }
}
