package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreBackupTest {
    @TempDir
    private Path folder;

    @Test
    void each_copy_is_whole_while_another_process_writes() throws Exception {
        Path store = folder.resolve("tovholder.db");
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader written = writing.inputReader()) {
            int last = 0;
            for (int number = 1; number <= 5; number++) {
                int before = rows(written, last);
                Path copy = folder.resolve("copy-" + number + ".db");
                backup(store).copyTo(copy);

                int debit = count(copy, "debit");
                assertThat(debit).isEqualTo(count(copy, "credit")).isGreaterThanOrEqualTo(before);
                assertThat(debit).isGreaterThan(last);
                last = debit;
            }
            assertThat(writing.isAlive()).isTrue();
        } finally {
            writing.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_file_that_is_there_stays_as_it_is_and_nothing_is_left_over() throws IOException {
        Path store = folder.resolve("tovholder.db");
        Files.createFile(store);
        Path file = Files.writeString(folder.resolve("copy.db"), "noget andet");

        assertThatThrownBy(() -> backup(store).copyTo(file)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("noget andet");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_store_that_is_not_there_is_not_made() {
        Path store = folder.resolve("tovholder.db");

        assertThatThrownBy(() -> backup(store).copyTo(folder.resolve("copy.db")))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_server_is_no_file() {
        assertThat(StoreBackup.at("jdbc:postgresql://localhost/tovholder")).isEmpty();
    }

    /** Waits until there are more rows than before. */
    private static int rows(BufferedReader written, int before) throws IOException {
        int rows = 0;
        while (rows <= before) {
            rows = Integer.parseInt(written.readLine()) + 1;
        }
        return rows;
    }

    private static StoreBackup backup(Path store) {
        return StoreBackup.at("jdbc:sqlite:" + store + "?foreign_keys=true").orElseThrow();
    }

    private static int count(Path file, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
