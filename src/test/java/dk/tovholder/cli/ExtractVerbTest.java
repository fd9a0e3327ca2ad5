package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractVerbTest {
    private static final String SAMPLE = "bot-config/samples/skolebestyrelsen.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void one_file_prints_one_object() throws IOException {
        CommandRun run = CommandRun.of("extract", SAMPLE);
        JsonNode read = JSON.readTree(run.out());
        assertThat(run.code()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(read.fieldNames())
                .toIterable()
                .containsExactly(
                        "source",
                        "language",
                        "meeting",
                        "items",
                        "decisions",
                        "actions",
                        "events",
                        "agenda",
                        "notices");
        assertThat(read.get("source").textValue()).isEqualTo("skolebestyrelsen.txt");
        assertThat(read.get("language").textValue()).isEqualTo("da");
        assertThat(read.at("/meeting/date").textValue()).isEqualTo("2026-11-17");
        assertThat(read.at("/meeting/start").textValue()).isEqualTo("17:00");
        assertThat(read.at("/items/2/title").textValue()).isEqualTo("Mobilpolitik");
        assertThat(read.at("/items/2/access").isNull()).isTrue();
    }

    @Test
    void several_files_print_an_array() throws IOException {
        CommandRun run = CommandRun.of("extract", "bot-config/samples");
        JsonNode read = JSON.readTree(run.out());
        assertThat(read.findValuesAsText("source"))
                .containsExactly("bestyrelsen.docx", "direktionen.pdf", "skolebestyrelsen.txt");
        assertThat(run.code()).isZero();
    }

    @Test
    void standard_input_is_a_dash() throws IOException {
        CommandRun run = CommandRun.withInput("1. Budget\nBudgettet blev godkendt.\n", "extract", "-");
        assertThat(JSON.readTree(run.out()).get("source").textValue()).isEqualTo("-");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_others_are_still_done() throws IOException {
        Path empty = Files.createFile(folder.resolve("tom.txt"));
        CommandRun run = CommandRun.of(
                "extract", empty.toString(), folder.resolve("væk.pdf").toString(), SAMPLE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors().lines())
                .containsExactly(
                        empty + " er tom. Send referatet med teksten i.",
                        folder.resolve("væk.pdf") + " findes ikke. Ret stien, og prøv igen.");
        assertThat(JSON.readTree(run.out()).findValuesAsText("source")).containsExactly("skolebestyrelsen.txt");
    }

    @Test
    void a_folder_takes_one_file_for_each_that_was_read() throws IOException {
        Path one = Files.createDirectories(folder.resolve("en")).resolve("referat.txt");
        Path other = Files.createDirectories(folder.resolve("to")).resolve("referat.txt");
        Files.writeString(one, "Budgettet blev godkendt.");
        Files.writeString(other, "Regnskabet blev godkendt.");
        Path out = folder.resolve("ud/her");
        CommandRun run = CommandRun.of("extract", "--out", out.toString(), one.toString(), other.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out).isDirectoryContaining("glob:**/referat.json");
        assertThat(out).isDirectoryContaining("glob:**/referat.txt.json");
        assertThat(JSON.readTree(out.resolve("referat.json").toFile())
                        .get("source")
                        .textValue())
                .isEqualTo("referat.txt");
    }

    @Test
    void tables_and_markdown_are_for_people() {
        assertThat(CommandRun.of("extract", "--format", "table", SAMPLE).out())
                .startsWith("skolebestyrelsen.txt\n")
                .contains("tirsdag 17. november 2026, kl. 17");
        assertThat(CommandRun.of("extract", "--format=markdown", SAMPLE).out()).startsWith("# skolebestyrelsen.txt\n");
    }

    @Test
    void what_the_minutes_do_not_say_is_told_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("referat.txt"), "1. Vej\nVejen asfalteres.\n\n2. Evt.\nIntet.\n");

        assertThat(CommandRun.of("extract", "--format", "table", file.toString())
                        .out())
                .contains("Bemærk: det står ikke, hvilken dag mødet var", "Bemærk: det står ikke, hvem der mødtes")
                .doesNotContain("no-date", "no-body");
    }

    @Test
    void an_explanation_adds_what_was_nearly_taken() throws IOException {
        JsonNode read =
                JSON.readTree(CommandRun.of("extract", "--explain", SAMPLE).out());
        assertThat(read.has("nearMisses")).isTrue();
    }

    @Test
    void an_explanation_says_why_in_words_of_the_text_and_of_the_reader() throws IOException {
        Path file = folder.resolve("referat.txt");
        Files.writeString(
                file,
                "Bestyrelsesmøde 5. marts 2024\n\n"
                        + "1. Budget\n"
                        + "Budgettet blev godkendt. Kommunen har afvist ansøgningen.\n");
        JsonNode read = JSON.readTree(
                CommandRun.of("extract", "--explain", file.toString()).out());

        JsonNode decision = read.get("decisions").get(0);
        assertThat(decision.get("fired").textValue()).isEqualTo("godkendt");
        assertThat(decision.get("because").textValue()).startsWith("fordi der står »godkendt«: ");
        assertThat(read.get("nearMisses").findValuesAsText("because"))
                .contains("ikke taget med, fordi det er gjort af andre end dem, der mødtes");
    }

    @Test
    void an_explained_event_keeps_its_last_day_beside_its_place_in_the_text() throws IOException {
        Path file = folder.resolve("referat.txt");
        String text = "Bestyrelsesmøde 5. marts 2024\n\nWeekendturen er den 12.-14. april 2024.\n";
        Files.writeString(file, text);
        String read = CommandRun.of("extract", "--explain", file.toString()).out();

        JsonNode event = JSON.readerFor(JsonNode.class)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .<JsonNode>readValue(read)
                .get("events")
                .get(0);

        assertThat(event.get("end").textValue()).isEqualTo("2024-04-14");
        assertThat(event.get("span").get("end").intValue()).isEqualTo(text.length() - 1);
    }

    @Test
    void wrong_usage_and_wrong_configuration_end_with_two() {
        assertThat(CommandRun.of("extract").code()).isEqualTo(2);
        assertThat(CommandRun.of("extract", "--format=xml", SAMPLE).code()).isEqualTo(2);
        assertThat(CommandRun.of("udtræk").code()).isEqualTo(2);
        CommandRun run = CommandRun.of("extract", "--tovholder.config-dir=" + folder.resolve("væk"), SAMPLE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).startsWith("Mappen " + folder.resolve("væk"));
    }

    @Test
    void every_verb_explains_itself() {
        assertThat(CommandRun.of("--help").out()).contains("extract", "dates", "run");
        assertThat(CommandRun.of("extract", "--help").out()).contains("--explain");
        assertThat(CommandRun.of("dates", "--help").out()).contains("--reference");
        assertThat(CommandRun.of("run", "--help").out()).contains("DISCORD_TOKEN");
    }
}
