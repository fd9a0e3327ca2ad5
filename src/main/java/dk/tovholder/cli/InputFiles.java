package dk.tovholder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that the paths of a command line name: folders are walked through, {@code -} is the standard input. */
final class InputFiles {
    static final String STANDARD_INPUT = "-";

    /** What is read of a folder; .doc is there to be told about. */
    private static final Set<String> IN_FOLDERS =
            Set.of("txt", "md", "html", "htm", "pdf", "docx", "odt", "rtf", "doc");

    private InputFiles() {}

    static List<String> of(List<String> paths) {
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (!path.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(path))) {
                files.addAll(inFolder(Path.of(path)));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<String> inFolder(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(InputFiles::isReadable)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isReadable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.startsWith("~$");
        return !hidden && IN_FOLDERS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
