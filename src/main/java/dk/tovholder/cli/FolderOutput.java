package dk.tovholder.cli;

import dk.tovholder.extraction.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Writes each extraction to a file of its own. */
final class FolderOutput implements ExtractionOutput {
    private final ExtractionFormat format;
    private final Path folder;
    private final Progress progress;
    private final Set<String> written = new HashSet<>();

    FolderOutput(ExtractionFormat format, Path folder, Progress progress) throws IOException {
        this.format = format;
        this.folder = Files.createDirectories(folder);
        this.progress = progress;
    }

    @Override
    public void write(String file, Extraction extraction) throws IOException {
        String name = InputReader.name(file);
        Files.writeString(
                folder.resolve(freeName(name)), format.one(name, extraction).stripTrailing() + "\n");
    }

    /** Two files may differ in folder or extension only: the second keeps its extension, further ones get a number. */
    private String freeName(String name) {
        int end = name.lastIndexOf('.');
        String candidate = end > 0 ? name.substring(0, end) : name;
        for (int number = 1; !written.add(candidate); number++) {
            candidate = number == 1 ? name : name + "-" + number;
        }
        return candidate + "." + format.extension();
    }

    @Override
    public void step() {
        progress.step();
    }

    @Override
    public void close() {
        progress.close();
    }
}
