package dk.tovholder.cli;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.document.DocumentText;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.Receipt;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** The verb {@code import}. */
@Command(
        name = "import",
        description = "Reads minutes into the store. The same file twice changes nothing.",
        mixinStandardHelpOptions = true)
final class ImportVerb extends StoreVerb implements Callable<Integer> {
    private final InputStream in;
    private final PrintWriter errors;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; - is the standard input.")
    private List<String> paths = List.of();

    ImportVerb(List<String> settings, InputStream in, PrintWriter out, PrintWriter errors) {
        super(settings, out);
        this.in = in;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        return work(this::importAll);
    }

    private int importAll(ApplicationContext context) {
        InputReader reader = new InputReader(() -> context.getBean(BotTexts.class), in, errors);
        boolean failed = false;
        List<String> files = InputFiles.of(paths);
        try (Progress progress = Progress.of(files.size())) {
            for (String file : files) {
                Optional<DocumentText> document = reader.read(file);
                if (document.isPresent()) {
                    failed |=
                            !add(context, InputReader.name(file), document.get().text());
                }
                progress.step();
            }
        }
        return failed || reader.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Whether it was minutes. What came in here needs no answer later. */
    private boolean add(ApplicationContext context, String file, String text) {
        BotTexts texts = context.getBean(BotTexts.class);
        MinutesService minutes = context.getBean(MinutesService.class);
        Caller by = caller(texts);
        String channel = by.channel().id();
        Origin origin = new Origin(
                by.guild(),
                channel,
                null,
                null,
                by.user().id(),
                file,
                context.getBean(Clock.class).instant());
        Receipt receipt = minutes.add(new NewMinutes(origin, text, true, null, null));
        if (receipt instanceof Receipt.Stored stored) {
            minutes.answered(by.guild(), stored.minutes().id(), channel, null);
        }
        boolean taken = !(receipt instanceof Receipt.NotMinutes);
        (taken ? out() : errors).println(ImportWords.of(texts, file, receipt));
        return taken;
    }
}
