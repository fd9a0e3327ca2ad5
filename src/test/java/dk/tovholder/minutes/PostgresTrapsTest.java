package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.PostgresServer;
import dk.tovholder.support.StoreExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where PostgreSQL would behave otherwise than SQLite. */
class PostgresTrapsTest {
    private static final String FREE = "select pg_try_advisory_lock(32773651647392868)";

    @RegisterExtension
    final StoreExtension store = StoreExtension.onPostgres();

    @Test
    void a_transaction_that_only_reads_yet_keeps_other_writers_waiting_and_no_readers() {
        TransactionTemplate writing = new TransactionTemplate(store.get(PlatformTransactionManager.class));
        TransactionTemplate reading = new TransactionTemplate(store.get(PlatformTransactionManager.class));
        reading.setReadOnly(true);

        assertThat(writing.<Boolean>execute(status -> isFree())).isFalse();
        assertThat(reading.<Boolean>execute(status -> isFree())).isTrue();
    }

    /** Asked over a connection of its own. */
    private boolean isFree() {
        try (Connection other = store.get(DataSource.class).getConnection()) {
            boolean free = ask(other, FREE).equals("t");
            if (free) {
                ask(other, FREE.replace("pg_try_advisory_lock", "pg_advisory_unlock"));
            }
            return free;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_text_with_a_null_character_and_a_long_place_are_stored() {
        String text = "Referat\0 fra " + "havnen ".repeat(100);
        store.reader().finds(text.replace('\0', ' '), Sample.extraction().meeting("B".repeat(600), "2026-03-02"));

        Receipt receipt = store.get(MinutesService.class).add(Sample.posted(store.guild(), text));

        assertThat(((Receipt.Stored) receipt).minutes().body()).hasSize(600);
    }

    @Test
    void days_are_days_and_instants_have_their_zone() throws SQLException {
        MinutesView view = Sample.stored(store);
        try (Connection connection = store.get(DataSource.class).getConnection()) {
            assertThat(ask(
                            connection,
                            "select pg_typeof(due) || ' ' || due from actions where id = "
                                    + view.actions().get(0).id()))
                    .isEqualTo("date 2026-03-20");
            assertThat(ask(
                            connection,
                            "select pg_typeof(posted_at) || ' ' || posted_at at time zone 'UTC'"
                                    + " from minutes where id = " + view.id()))
                    .isEqualTo("timestamp with time zone 2026-03-02 20:15:00");
        }
    }

    @Test
    void the_search_has_an_index() {
        assertThat(store.get(JdbcClient.class)
                        .sql("select indexname from pg_indexes where indexname like '%search' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("actions_search", "decisions_search", "points_search");
    }

    @Test
    void without_leave_for_the_extension_there_is_a_store_without_that_index() throws SQLException {
        PostgresServer server = PostgresServer.find().orElseThrow();
        String url = server.database("without_extension");
        try (Connection owner = DriverManager.getConnection(url);
                Statement statement = owner.createStatement()) {
            statement.execute("create role plain login");
            statement.execute("grant usage, create on schema public to plain");
        }
        Flyway.configure()
                .dataSource(url.replace("user=postgres", "user=plain"), null, null)
                .locations("classpath:db/migration/postgresql")
                .load()
                .migrate();

        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(ask(connection, "select count(*) from pg_indexes where indexname = 'actions_search'"))
                    .isEqualTo("0");
            assertThat(ask(connection, "select count(*) from actions where folded ~ ' tag| tage'"))
                    .isEqualTo("0");
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
