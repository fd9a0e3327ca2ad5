package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guild that speaks of its own has its own file of words, and all others as they are built in. */
class OwnWordsTest {
    @TempDir
    private Path folder;

    private Path minutes;

    @BeforeEach
    void write() throws IOException {
        minutes = folder.resolve("referat.txt");
        Files.writeString(minutes, "Bestyrelsesmøde 5. marts 2024\n\n1. Budget\nBudgettet blev hejst.\n");
    }

    @Test
    void two_guilds_read_the_same_words_by_their_own_files() throws IOException {
        Path sailors = Files.createDirectories(folder.resolve("sejlerne"));
        Files.createDirectories(sailors.resolve("da"));
        Files.writeString(sailors.resolve("da/cues.yaml"), cuesWith("      - <hejse>"));
        Path others = Files.createDirectories(folder.resolve("de-andre"));

        JsonNode theirs = read(sailors);
        assertThat(theirs.get("decisions")).hasSize(1);
        assertThat(theirs.get("decisions").get(0).get("outcome").textValue()).isEqualTo("approved");
        assertThat(read(others).get("decisions")).isEmpty();
    }

    private static String cuesWith(String phrase) throws IOException {
        String known = "      - <godkende>\n";
        return Files.readString(Path.of("bot-config/da/cues.yaml")).replace(known, known + phrase + "\n");
    }

    private JsonNode read(Path config) throws IOException {
        CommandRun run = CommandRun.of("extract", "--tovholder.config-dir=" + config, minutes.toString());
        return new ObjectMapper().readTree(run.out());
    }
}
