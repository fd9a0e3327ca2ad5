package dk.tovholder.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code actions}. */
@Command(name = "actions", description = "Prints who is to do what, by due date.", mixinStandardHelpOptions = true)
final class ActionsVerb extends ListVerb implements Callable<Integer> {
    @Option(names = "--owner", paramLabel = "NAME", description = "Whose; everybody's where nothing is said.")
    private String owner = "";

    @Option(names = "--body", paramLabel = "NAME", description = "Of which body, as Direktionen.")
    private String body = "";

    @Option(names = "--status", description = "${COMPLETION-CANDIDATES}; open where nothing is said.")
    private Status status = Status.open;

    @Option(names = "--query", paramLabel = "WORDS", description = "Only those with these words.")
    private String query = "";

    /** Named as the chat command takes them. */
    private enum Status {
        open,
        overdue,
        done,
        all
    }

    ActionsVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out, errors);
    }

    @Override
    public Integer call() {
        return print("actions", Map.of("owner", owner, "body", body, "status", status.name(), "query", query));
    }
}
