package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.StoreUnderTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on a store that is on a PostgreSQL server. */
class PostgresVerbsTest {
    private static final String SAMPLE = "bot-config/samples/skolebestyrelsen.txt";

    @TempDir
    private Path folder;

    private CommandRun run(String... verb) {
        return CommandRun.of(Stream.concat(Stream.of(verb), StoreUnderTest.onPostgres(folder).stream())
                .toArray(String[]::new));
    }

    @Test
    void its_address_alone_makes_it_the_store() {
        assertThat(run("import", SAMPLE).code()).isZero();

        assertThat(run("decisions", "--query=budgettet").code()).isZero();
        assertThat(run("doctor").out())
                .containsPattern("✓ Lager: postgresql://127\\.0\\.0\\.1:\\d+/store\\d+ er åbnet")
                .doesNotContain("user=");
    }

    @Test
    void a_backup_says_which_tool_makes_it() {
        CommandRun backup = CommandRun.of("backup", "kopi.dump", "--spring.profiles.active=postgres");

        assertThat(backup.errors())
                .contains("pg_dump --format=custom --file=kopi.dump postgresql://localhost/tovholder\n")
                .contains("pg_restore");
        assertThat(backup.code()).isEqualTo(2);
    }
}
