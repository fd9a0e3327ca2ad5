package dk.tovholder.cli;

import dk.tovholder.document.DocumentText;
import dk.tovholder.extraction.DateMention;
import dk.tovholder.extraction.MinutesExtractor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The verb {@code dates}. */
@Command(
        name = "dates",
        description = "Prints every date and time expression of a text, one line of JSON each.",
        mixinStandardHelpOptions = true)
final class DatesVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            converter = DayOrMinute.class,
            description = "The day the text was written, as 2026-11-24 or 2026-11-24T09:30; else the document's own.")
    private @Nullable LocalDateTime reference;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; - is the standard input.")
    private List<String> paths = List.of();

    DatesVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        InputReader reader = surroundings.reader();
        MinutesExtractor extractor = surroundings.extractor();
        List<String> files = InputFiles.of(paths);
        for (String file : files) {
            Optional<DocumentText> document = reader.read(file);
            if (document.isPresent()) {
                String source = files.size() == 1 ? null : InputReader.name(file);
                for (DateMention mention : extractor.dates(document.get().text(), reference)) {
                    surroundings.out().println(DatesJson.line(source, mention));
                }
            }
        }
        return reader.failed() ? 1 : 0;
    }

    /** A day, which begins at midnight, or a minute of it. */
    static final class DayOrMinute implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String value) {
            try {
                return value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("'" + value + "' is no date as 2026-11-24");
            }
        }
    }
}
