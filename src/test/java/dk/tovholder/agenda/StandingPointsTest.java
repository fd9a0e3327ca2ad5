package dk.tovholder.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.config.ConfigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingPointsTest {
    @TempDir
    Path folder;

    private StandingPoints points(String yaml) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("da")).resolve("agenda.yaml"), yaml);
        return new StandingPoints(new ConfigFiles(folder), "da");
    }

    @Test
    void are_those_of_the_own_folder() throws IOException {
        StandingPoints points = points("opening: [Velkomst]\nclosing: [Evt., Sang]\n");

        assertThat(points.opening("da")).containsExactly("Velkomst");
        assertThat(points.closing("da")).containsExactly("Evt.", "Sang");
    }

    @Test
    void a_missing_list_is_named_at_the_start() {
        assertThatThrownBy(() -> points("opening: [Velkomst]\n"))
                .hasMessageContaining("da/agenda.yaml")
                .hasMessageContaining("closing");
    }

    @Test
    void a_fault_in_the_file_is_named_with_its_line() {
        assertThatThrownBy(() -> points("opening: [Velkomst\nclosing: []\n"))
                .hasMessageContaining("da/agenda.yaml")
                .hasMessageContaining("setting.file.yaml")
                .hasMessageContaining(", 2,");
    }
}
