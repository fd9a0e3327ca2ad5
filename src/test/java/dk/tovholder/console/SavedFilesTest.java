package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.AnswerFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {
    @Test
    void a_second_file_of_the_same_name_leaves_the_first_as_it_is(@TempDir Path folder) throws IOException {
        SavedFiles files = new SavedFiles(folder.resolve("files"));

        Path first = files.save(file("én"));
        Path second = files.save(file("to"));

        assertThat(first).hasFileName("liste.csv").hasContent("én");
        assertThat(second).hasFileName("liste-2.csv").hasContent("to");
    }

    private static AnswerFile file(String content) {
        return new AnswerFile("liste.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
