package dk.tovholder.cli;

import dk.tovholder.config.WhyWords;
import dk.tovholder.document.DocumentText;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code extract}. */
@Command(
        name = "extract",
        description = "Reads minutes and prints what was decided, who is to do what, coming dates and points.",
        mixinStandardHelpOptions = true)
final class ExtractVerb implements Callable<Integer> {
    private enum Format {
        JSON,
        TABLE,
        MARKDOWN
    }

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "json|table|markdown",
            description = "How it is written; json where nothing is said.")
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes one file for each that is read into this folder, instead of printing.")
    private @Nullable Path folder;

    @Option(
            names = "--explain",
            description = "Adds why each entry was taken, and what stopped those that nearly were.")
    private boolean explain;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; - is the standard input.")
    private List<String> paths = List.of();

    ExtractVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return read(paths);
    }

    /** What the verb does to these files and folders. */
    int read(List<String> those) throws IOException {
        InputReader reader = surroundings.reader();
        List<String> files = InputFiles.of(those);
        ExtractionFormat layout = layout();
        MinutesExtractor extractor = surroundings.extractor();
        try (ExtractionOutput output = output(layout, files.size())) {
            for (String file : files) {
                Optional<DocumentText> document = reader.read(file);
                if (document.isPresent()) {
                    output.write(file, extractor.extract(document.get().text(), ExtractionContext.NONE));
                }
                output.step();
            }
        }
        return reader.failed() ? 1 : 0;
    }

    private ExtractionOutput output(ExtractionFormat layout, int files) throws IOException {
        return folder == null
                ? new PrintedOutput(layout, surroundings.out(), files > 1)
                : new FolderOutput(layout, folder, Progress.of(files));
    }

    private ExtractionFormat layout() {
        return switch (format) {
            case JSON -> new ExtractionJson(explain ? new WhyWords(surroundings.texts()) : null);
            case TABLE -> new ExtractionTable(new OverviewWriter(surroundings.texts(), explain));
            case MARKDOWN -> new ExtractionMarkdown(new OverviewWriter(surroundings.texts(), explain));
        };
    }
}
