package dk.tovholder.cli;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.command.Exports;
import dk.tovholder.command.Refusal;
import dk.tovholder.config.BotTexts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The verb {@code export}. */
@Command(
        name = "export",
        description = "Writes decisions, actions, dates and points for other programs.",
        mixinStandardHelpOptions = true)
final class ExportVerb extends StoreVerb implements Callable<Integer> {
    /** Named as the chat command takes them. */
    private enum Format {
        ics,
        csv,
        json,
        html,
        markdown
    }

    private final PrintWriter errors;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes into this file instead of printing.")
    private @Nullable Path file;

    @Option(names = "--body", paramLabel = "NAME", description = "Of which body, as Direktionen.")
    private String body = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Meetings, and dates, not before this day, as 2026-11-24.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private String to = "";

    ExportVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out);
        this.errors = errors;
    }

    @Override
    public Integer call() {
        return work(this::export);
    }

    private int export(ApplicationContext context) {
        BotTexts texts = context.getBean(BotTexts.class);
        Map<String, Object> options = Map.of("format", format.name(), "body", body, "from", from, "to", to);
        try {
            Exports.Made made = context.getBean(Exports.class).of(new CommandCall("export", options, caller(texts)));
            if (made.closedPoints() > 0) {
                errors.println(texts.text("export.closed", made.closedPoints()));
            }
            return new FileOutput(texts, out(), errors).write(made.file(), file);
        } catch (Refusal refused) {
            errors.println(refused.sentence());
            return ExitCode.USAGE;
        }
    }
}
