package dk.tovholder.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * On which store the tests run: SQLite, or with {@code -Dtovholder.test.store=postgresql} PostgreSQL. A folder stands for a store,
 * so that a test may come back to it.
 */
public final class StoreUnderTest {
    private static final boolean POSTGRES = System.getProperty("tovholder.test.store", "sqlite")
            .toLowerCase(Locale.ROOT)
            .equals("postgresql");
    private static final ConcurrentMap<Path, String> DATABASES = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private StoreUnderTest() {}

    /** As the folders of migrations are called. */
    public static String vendor() {
        return POSTGRES ? "postgresql" : "sqlite";
    }

    /** Settings as {@code --key=value}. Where PostgreSQL is wanted and not installed, the test is skipped. */
    public static List<String> at(Path folder) {
        return POSTGRES ? onPostgres(folder) : List.of("--tovholder.data-dir=" + folder);
    }

    /** The same, on PostgreSQL whatever all others run on. */
    public static List<String> onPostgres(Path folder) {
        return List.of("--tovholder.data-dir=" + folder, "--spring.datasource.url=" + postgres(folder));
    }

    /** The store's address. */
    public static String url(Path folder) {
        return POSTGRES ? postgres(folder) : "jdbc:sqlite:" + folder.resolve("tovholder.db");
    }

    private static String postgres(Path folder) {
        Optional<PostgresServer> server = PostgresServer.find();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here: nothing was tested on it");
        return DATABASES.computeIfAbsent(
                folder, key -> server.orElseThrow().database("store" + NUMBERS.incrementAndGet()));
    }
}
