package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @Test
    void the_entities_fit_the_migrated_schema(@TempDir Path folder) {
        try (TestStore store = new TestStore(folder.resolve("not/there/yet"))) {
            assertThat(store.get(Guilds.class)).isNotNull();
            assertThat(Files.exists(folder.resolve("not/there/yet/tovholder.db")))
                    .isTrue();
        }
    }
}
