package dk.tovholder.cli;

import dk.tovholder.chat.AnswerFile;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.command.AgendaFiles;
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

/** The verb {@code agenda}. */
@Command(name = "agenda", description = "Prints the next meeting's agenda.", mixinStandardHelpOptions = true)
final class AgendaVerb extends ListVerb implements Callable<Integer> {
    @Option(names = "--body", paramLabel = "NAME", description = "Whose meeting, as Direktionen.")
    private String body = "";

    @Option(names = "--date", paramLabel = "DATE", description = "The meeting's day, as 2026-11-24; else the next.")
    private String date = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; card where nothing is said.")
    private Format format = Format.card;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes docx or ics into this file; docx needs one.")
    private @Nullable Path file;

    /** Named as the chat command takes them. */
    private enum Format {
        card,
        docx,
        markdown,
        ics
    }

    AgendaVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out, errors);
    }

    @Override
    public Integer call() {
        Map<String, String> options = Map.of("body", body, "date", date, "format", format.name());
        return switch (format) {
            case card, markdown -> print("agenda", options);
            case docx, ics -> work(context -> write(context, options));
        };
    }

    private int write(ApplicationContext context, Map<String, String> options) {
        BotTexts texts = context.getBean(BotTexts.class);
        if (format == Format.docx && file == null) {
            errors().println(texts.text("cli.out.needed"));
            return ExitCode.USAGE;
        }
        try {
            AnswerFile made = context.getBean(AgendaFiles.class)
                    .of(new CommandCall("agenda", Map.copyOf(options), caller(texts)))
                    .orElseThrow();
            return new FileOutput(texts, out(), errors()).write(made, file);
        } catch (Refusal refused) {
            errors().println(refused.sentence());
            return ExitCode.USAGE;
        }
    }
}
