package dk.tovholder.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code agenda}. */
@Command(name = "agenda", description = "Prints the next meeting's agenda.", mixinStandardHelpOptions = true)
final class AgendaVerb extends ListVerb implements Callable<Integer> {
    @Option(names = "--body", paramLabel = "NAME", description = "Whose meeting, as Direktionen.")
    private String body = "";

    @Option(names = "--date", paramLabel = "DATE", description = "The meeting's day, as 2026-11-24; else the next.")
    private String date = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; card where nothing is said.")
    private Format format = Format.card;

    /** Named as the chat command takes them. */
    private enum Format {
        card,
        markdown
    }

    AgendaVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out, errors);
    }

    @Override
    public Integer call() {
        return print("agenda", Map.of("body", body, "date", date, "format", format.name()));
    }
}
