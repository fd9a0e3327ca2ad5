package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tovholder.support.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations of both stores come to the same. */
class SchemaTest {
    /** What only one of them has need of. */
    private static final Set<String> OWN =
            Set.of("flyway_schema_history", "sqlite_sequence", "sqlite_schema", "leases");

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("INTEGER", "number"),
            Map.entry("BIGINT", "number"),
            Map.entry("INT", "number"),
            Map.entry("SMALLINT", "number"),
            Map.entry("INT2", "number"),
            Map.entry("INT4", "number"),
            Map.entry("INT8", "number"),
            Map.entry("BIGSERIAL", "number"),
            Map.entry("VARCHAR", "text"),
            Map.entry("TEXT", "text"),
            Map.entry("DATE", "text"),
            Map.entry("TIME", "text"),
            Map.entry("BOOLEAN", "truth"),
            Map.entry("BIT", "truth"),
            Map.entry("BOOL", "truth"),
            Map.entry("TIMESTAMP", "instant"),
            Map.entry("TIMESTAMPTZ", "instant"),
            Map.entry("BLOB", "bytes"),
            Map.entry("BYTEA", "bytes"));

    @TempDir
    Path folder;

    private String sqlite;
    private String postgres;

    @BeforeEach
    void migrate() {
        Optional<PostgresServer> server = PostgresServer.find();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here: its migrations were not compared");
        sqlite = "jdbc:sqlite:" + folder.resolve("tovholder.db");
        postgres = server.orElseThrow().database("schema_test");
    }

    private static Flyway flyway(String url, String vendor) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/" + vendor)
                .load();
    }

    @Test
    void both_have_the_same_version_tables_columns_and_unique_keys() throws SQLException {
        Flyway first = flyway(sqlite, "sqlite");
        Flyway second = flyway(postgres, "postgresql");
        first.migrate();
        second.migrate();

        assertThat(second.info().current().getVersion())
                .isEqualTo(first.info().current().getVersion());
        assertThat(columns(postgres)).isEqualTo(columns(sqlite));
        assertThat(indexes(postgres)).isEqualTo(indexes(sqlite));
    }

    private static Map<String, Set<String>> columns(String url) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData meta = connection.getMetaData();
            for (String table : tables(meta)) {
                List<String> primary = primaryKey(meta, table);
                Set<String> columns = new TreeSet<>();
                try (ResultSet row = meta.getColumns(null, null, table, null)) {
                    while (row.next()) {
                        String name = row.getString("COLUMN_NAME");
                        String type = row.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                        boolean needed = primary.contains(name)
                                || row.getString("IS_NULLABLE").equals("NO");
                        columns.add(name + " " + FAMILIES.getOrDefault(type, type) + (needed ? "" : " or null"));
                    }
                }
                columns.add("primary key " + primary);
                tables.put(table, columns);
            }
        }
        return tables;
    }

    /** All but the primary keys, and but those that only one of them needs for its search. */
    private static Map<String, Set<String>> indexes(String url) throws SQLException {
        Map<String, Set<String>> all = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData meta = connection.getMetaData();
            for (String table : tables(meta)) {
                Map<String, String> indexes = indexes(meta, table);
                indexes.keySet().removeIf(name -> name.endsWith("_search"));
                Set<String> columns = new TreeSet<>(indexes.values());
                columns.remove("unique" + column(primaryKey(meta, table)));
                all.put(table, columns);
            }
        }
        return all;
    }

    private static Map<String, String> indexes(DatabaseMetaData meta, String table) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        try (ResultSet row = meta.getIndexInfo(null, null, table, false, false)) {
            while (row.next()) {
                String kind = row.getBoolean("NON_UNIQUE") ? "plain" : "unique";
                String column = row.getString("COLUMN_NAME");
                boolean computed = column == null || column.contains("(");
                indexes.merge(
                        row.getString("INDEX_NAME"),
                        kind + column(List.of(computed ? "an expression" : column)),
                        (known, more) -> known + more.substring(kind.length()));
            }
        }
        return indexes;
    }

    private static String column(List<String> names) {
        return names.stream().map(name -> " " + name).collect(Collectors.joining());
    }

    private static List<String> primaryKey(DatabaseMetaData meta, String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet row = meta.getPrimaryKeys(null, null, table)) {
            while (row.next()) {
                columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    /** Without those in which SQLite keeps its full text search. */
    private static List<String> tables(DatabaseMetaData meta) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = meta.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME");
                if (!OWN.contains(name) && !name.contains("_search")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
