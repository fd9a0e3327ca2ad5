package dk.tovholder.console;

import dk.tovholder.chat.AnswerFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of answers go: a terminal shows none. */
final class SavedFiles {
    private final Path folder;

    SavedFiles(Path folder) {
        this.folder = folder;
    }

    /** Where it is now; an earlier file of the same name stays. */
    Path save(AnswerFile file) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            Path path = folder.resolve(number == 1 ? file.name() : numbered(file.name(), number));
            try (InputStream content = file.open()) {
                Files.copy(content, path);
                return path;
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    private static String numbered(String name, int number) {
        int end = name.lastIndexOf('.');
        return name.substring(0, end) + "-" + number + name.substring(end);
    }
}
