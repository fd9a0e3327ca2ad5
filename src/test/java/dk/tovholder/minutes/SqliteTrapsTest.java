package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.support.StoreExtension;
import dk.tovholder.support.TestStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SqliteTrapsTest {
    private static final int POOL = 4;

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    @Test
    void every_pooled_connection_has_the_pragmas() throws SQLException {
        DataSource pool = store.get(DataSource.class);
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < POOL; i++) {
                all.add(pool.getConnection());
            }
            for (Connection connection : all) {
                assertThat(ask(connection, "pragma journal_mode")).isEqualTo("wal");
                assertThat(ask(connection, "pragma foreign_keys")).isEqualTo("1");
                assertThat(ask(connection, "pragma busy_timeout")).isEqualTo("30000");
                assertThat(ask(connection, "pragma synchronous")).isEqualTo("1");
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void a_transaction_that_only_reads_yet_keeps_other_writers_waiting() throws SQLException {
        DataSource pool = store.get(DataSource.class);
        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection()) {
            first.setAutoCommit(false);
            ask(first, "select count(*) from guilds");
            ask(second, "pragma busy_timeout=1");
            try {
                assertThatThrownBy(() -> run(second, "insert into guilds (guild_key, platform) values ('late', 'x')"))
                        .hasMessageContaining("SQLITE_BUSY");
            } finally {
                first.rollback();
                first.setAutoCommit(true);
            }
        }
    }

    @Test
    void who_waited_in_vain_leaves_no_connection_that_writes_without_a_transaction(@TempDir Path folder)
            throws SQLException {
        Map<String, Object> impatient = Map.of(
                "spring.datasource.hikari.data-source-properties.busy_timeout", 20,
                "spring.datasource.hikari.maximum-pool-size", 1);
        try (TestStore own = new TestStore(folder, impatient);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tovholder.db"))) {
            SettingsService settings = own.get(SettingsService.class);
            run(other, "begin immediate");
            assertThatThrownBy(() -> settings.set("chat:1", "language", "en")).hasStackTraceContaining("SQLITE_BUSY");
            run(other, "rollback");

            settings.set("chat:1", "language", "en");

            assertThat(ask(other, "select setting from guild_settings where name = 'language'"))
                    .isEqualTo("en");
        }
    }

    @Test
    void eight_writers_that_read_first_all_succeed() throws Exception {
        Sample.stored(store);
        SettingsService settings = store.get(SettingsService.class);
        ActionService actions = store.get(ActionService.class);
        List<Callable<Object>> work = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            for (int i = 0; i < 10; i++) {
                String name = writer + "-" + i;
                work.add(() -> {
                    settings.seen(store.guild(), name, "1");
                    return actions.add(
                            store.guild(), new NewAction("301", "opgave " + name, null, null, null), "discord:1");
                });
            }
        }
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            for (Future<Object> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }

        assertThat(actions.find(store.guild(), Queries.words("opgave"))).hasSize(80);
    }

    @Test
    void days_and_times_are_iso_text_and_instants_are_milliseconds() throws SQLException {
        MinutesView view = Sample.stored(store);
        try (Connection connection = store.get(DataSource.class).getConnection()) {
            String action = " from actions where id = " + view.actions().get(0).id();
            assertThat(ask(connection, "select typeof(due) || ' ' || due" + action))
                    .isEqualTo("text 2026-03-20");
            String minutes = " from minutes where id = " + view.id();
            assertThat(ask(connection, "select typeof(posted_at) || ' ' || posted_at" + minutes))
                    .isEqualTo("integer 1772482500000");
        }
    }

    @Test
    void an_entry_of_no_minutes_is_refused() {
        assertThatThrownBy(() -> {
                    try (Connection connection = store.get(DataSource.class).getConnection()) {
                        run(
                                connection,
                                "insert into items (minutes_id, title, span_start, span_end, line)"
                                        + " values (987654321, 'x', 0, 1, 1)");
                    }
                })
                .hasMessageContaining("FOREIGN KEY");
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
