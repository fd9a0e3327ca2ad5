package dk.tovholder.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** One {@link TestStore} for all test classes; each test has a guild of its own in it. */
public final class StoreExtension implements BeforeEachCallback {
    private static final AtomicInteger GUILDS = new AtomicInteger();

    private final boolean onPostgres;
    private TestStore store;
    private String guild = "";

    public StoreExtension() {
        this(false);
    }

    private StoreExtension(boolean onPostgres) {
        this.onPostgres = onPostgres;
    }

    /** A store on PostgreSQL, whatever all others are on. */
    public static StoreExtension onPostgres() {
        return new StoreExtension(true);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        store = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Shared.class.getName() + onPostgres, key -> new Shared(onPostgres), Shared.class)
                .store;
        store.reader().reset();
        store.clock().set(TestStore.START);
        store.get(Heard.class).refuse(false);
        store.get(Heard.class).ids();
        guild = "discord:" + GUILDS.incrementAndGet();
    }

    public <T> T get(Class<T> type) {
        return store.get(type);
    }

    public MovableClock clock() {
        return store.clock();
    }

    public FakeReader reader() {
        return store.reader();
    }

    /** The guild of this test. */
    public String guild() {
        return guild;
    }

    private static final class Shared implements AutoCloseable {
        private final Path folder;
        private final TestStore store;

        Shared(boolean onPostgres) {
            try {
                folder = Files.createTempDirectory("store");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store = onPostgres ? TestStore.onPostgres(folder) : new TestStore(folder);
        }

        @Override
        public void close() throws IOException {
            store.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
