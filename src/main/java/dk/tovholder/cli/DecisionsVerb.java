package dk.tovholder.cli;

import dk.tovholder.extraction.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code decisions}. */
@Command(name = "decisions", description = "Prints the decision log, newest first.", mixinStandardHelpOptions = true)
final class DecisionsVerb extends ListVerb implements Callable<Integer> {
    @Option(names = "--query", paramLabel = "WORDS", description = "Only those with these words.")
    private String query = "";

    @Option(names = "--body", paramLabel = "NAME", description = "Of which body, as Direktionen.")
    private String body = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day, as 2026-11-24.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private String to = "";

    @Option(names = "--outcome", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Outcome outcome;

    DecisionsVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out, errors);
    }

    @Override
    public Integer call() {
        String wanted = outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT);
        return print("decisions", Map.of("query", query, "body", body, "from", from, "to", to, "outcome", wanted));
    }
}
