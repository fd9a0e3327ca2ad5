package dk.tovholder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.config.ConfigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesVersionTest {
    private static final Path NOWHERE = Path.of("no-such-folder");

    private static String version(Path folder) {
        ConfigFiles files = new ConfigFiles(folder);
        RulesVersion version = new RulesVersion(files);
        Extractors.load(files, version::add);
        return version.text();
    }

    @Test
    void the_same_rules_and_words_have_the_same_version() {
        assertThat(version(NOWHERE)).isEqualTo(version(NOWHERE)).matches("[0-9a-f]{16}");
    }

    @Test
    void other_words_have_another(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("da"));
        String bodies = Files.readString(Path.of("bot-config", "da", "bodies.yaml"));
        Files.writeString(folder.resolve("da/bodies.yaml"), bodies + "\n# more\n");

        assertThat(version(folder)).isNotEqualTo(version(NOWHERE));
    }

    @Test
    void the_code_of_the_rules_is_part_of_it() {
        String none = new RulesVersion(new ConfigFiles(NOWHERE)).text();

        assertThat(none).isNotEqualTo("e3b0c44298fc1c14").matches("[0-9a-f]{16}");
    }
}
