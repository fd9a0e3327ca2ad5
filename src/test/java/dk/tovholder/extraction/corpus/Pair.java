package dk.tovholder.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Minutes and the entries that belong to them.
 *
 * @param expected in the shape that {@code extract} prints
 */
record Pair(String name, String text, JsonNode expected) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pairs {@code NAME.txt} and {@code NAME.json} of a folder, by name. */
    static List<Pair> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Pair::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair read(Path json) {
        String name = json.getFileName().toString().replace(".json", "");
        try {
            return new Pair(name, Files.readString(json.resolveSibling(name + ".txt")), JSON.readTree(json.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
