package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on a store of their own. */
class StoreVerbsTest {
    private static final String SAMPLE = "bot-config/samples/direktionen.pdf";

    @TempDir
    private Path folder;

    @Test
    void minutes_are_imported_once_and_asked_for() throws IOException {
        Path shopping = Files.writeString(folder.resolve("indkøb.txt"), "Mælk, brød og æg.\n");
        CommandRun first = run("import", SAMPLE, shopping.toString());
        assertThat(first.out()).startsWith("direktionen.pdf: ").contains(" til kommende møder");
        assertThat(first.errors()).isEqualTo("indkøb.txt ligner ikke et referat og er ikke taget med.\n");
        assertThat(first.code()).isEqualTo(1);

        CommandRun again = run("import", SAMPLE);
        assertThat(again.out()).isEqualTo("direktionen.pdf er her allerede; intet er ændret.\n");
        assertThat(again.code()).isZero();

        assertThat(run("agenda", "--body=Direktionen").out()).contains("Direktionen", "Plan for it-sikkerhed");
        assertThat(run("actions").out()).contains("Karen Østerby", "indhenter tilbud");
        assertThat(run("decisions", "--query=Torvet").out()).contains("indgangen flyttes til Torvet");
        assertThat(run("decisions", "--outcome=postponed", "--from=2026-01-01").out())
                .contains("udsat");
    }

    @Test
    void all_of_the_store_is_exported_to_a_file_or_printed() throws IOException {
        run("import", SAMPLE);
        Path calendar = folder.resolve("kalender.ics");

        CommandRun filed = run("export", "--format=ics", "--out=" + calendar);
        CommandRun printed = run("export", "--format", "json", "--body=Direktionen");
        CommandRun wrong = run("export", "--format=xlsx");
        CommandRun nowhere = run("export", "--format=csv", "--out=" + folder.resolve("ingen/fil.csv"));

        assertThat(filed.code()).isZero();
        assertThat(filed.out()).isEmpty();
        assertThat(calendar).content().startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VTODO", "Karen Østerby");
        assertThat(printed.out()).startsWith("{\n").contains("\"decisions\"", "indgangen flyttes til Torvet");
        Path agenda = folder.resolve("dagsorden.docx");
        assertThat(run("agenda", "--format=docx").errors()).startsWith("Et Word-dokument kan ikke vises her.");
        assertThat(run("agenda", "--format=docx", "--out=" + agenda).code()).isZero();
        assertThat(agenda).isNotEmptyFile();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.errors()).contains("fil.csv kan ikke skrives.");
    }

    @Test
    void a_backup_is_a_store_that_can_be_asked_and_overwrites_nothing() throws IOException {
        run("import", SAMPLE);
        Path copy = Files.createDirectories(folder.resolve("copy")).resolve("tovholder.db");

        CommandRun backup = run("backup", copy.toString());
        CommandRun again = run("backup", copy.toString());
        CommandRun nothing = CommandRun.of(
                "backup", folder.resolve("b.db").toString(), "--tovholder.data-dir=" + folder.resolve("no"));

        assertThat(backup.out()).isEqualTo("Kopien ligger i " + copy + ".\n");
        assertThat(backup.code()).isZero();
        assertThat(again.errors()).isEqualTo(copy + " er der i forvejen og er ikke rørt. Vælg et andet navn.\n");
        assertThat(again.code()).isEqualTo(1);
        assertThat(nothing.errors()).contains("findes ikke. Passer tovholder.data-dir?");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(folder.resolve("no")).doesNotExist();
        assertThat(CommandRun.of("decisions", "--query=Torvet", "--tovholder.data-dir=" + copy.getParent())
                        .out())
                .contains("indgangen flyttes til Torvet");
    }

    @Test
    void what_is_no_date_or_no_setting_is_wrong_usage() {
        CommandRun date = run("agenda", "--date=engang");
        assertThat(date.code()).isEqualTo(2);
        assertThat(date.errors()).contains("engang");
        CommandRun setting = CommandRun.of("actions", "--tovholder.data-dirr=x");
        assertThat(setting.code()).isEqualTo(2);
        assertThat(setting.errors()).contains("tovholder.data-dir");
    }

    private CommandRun run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--tovholder.data-dir=" + folder.resolve("data");
        return CommandRun.of(all);
    }
}
