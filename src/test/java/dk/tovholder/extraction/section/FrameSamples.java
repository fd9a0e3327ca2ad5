package dk.tovholder.extraction.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Small invented minutes and what stands in them. In the files a sample begins with "# name", what is right follows after a
 * line of ">>>>" ("item: 1 | Økonomi | closed", "meeting: organisation | body | date | start | end | place", "-" for what is
 * unknown), and "====" parts the samples.
 */
record FrameSamples(String name, String text, List<String> expected) {

    static List<FrameSamples> read(String file) {
        List<FrameSamples> samples = new ArrayList<>();
        for (String sample : content(file).split("(?m)^====\n")) {
            int text = sample.indexOf('\n') + 1;
            int answer = sample.indexOf(">>>>\n");
            samples.add(new FrameSamples(
                    sample.substring(0, text).replace("#", "").strip(),
                    sample.substring(text, answer),
                    sample.substring(answer + 5).lines().map(String::strip).toList()));
        }
        return samples;
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "frames", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
