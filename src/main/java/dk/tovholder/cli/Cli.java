package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The command line: from its words to an exit code. */
public final class Cli {
    private static final Set<String> WITHOUT_SPRING = Set.of("extract", "dates");

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter errors;

    Cli(InputStream in, PrintWriter out, PrintWriter errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /**
     * Runs a command line in a process of its own.
     *
     * @return 0 done, 1 some input failed, 2 wrong usage or configuration
     */
    public static int run(String... args) {
        Arguments arguments = Arguments.of(args);
        if (!arguments.verb().isEmpty()
                && WITHOUT_SPRING.contains(arguments.verb().get(0))) {
            // what the libraries remark while reading a file is of no use to who reads the output
            System.setProperty("logback.configurationFile", "logback-quiet.xml");
        }
        return new Cli(System.in, utf8(System.out), utf8(System.err)).execute(arguments);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    int execute(Arguments arguments) {
        Surroundings surroundings = new Surroundings(arguments, in, out, errors);
        RunVerb run = new RunVerb(arguments.settings());
        CommandLine commands = new CommandLine(new TovholderCommand(run))
                .addSubcommand(run)
                .addSubcommand(new ExtractVerb(surroundings))
                .addSubcommand(new DatesVerb(surroundings))
                .addSubcommand(new ImportVerb(arguments.settings(), in, out, errors))
                .addSubcommand(new AgendaVerb(arguments.settings(), out, errors))
                .addSubcommand(new ActionsVerb(arguments.settings(), out, errors))
                .addSubcommand(new DecisionsVerb(arguments.settings(), out, errors))
                .addSubcommand(new DoctorVerb(arguments.settings(), out))
                .addSubcommand(new ExportVerb(arguments.settings(), out, errors))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(errors)
                .setExecutionExceptionHandler((fault, command, parsed) -> fail(fault, arguments));
        int code = commands.execute(arguments.verb().toArray(new String[0]));
        out.flush();
        errors.flush();
        return code;
    }

    private int fail(Exception exception, Arguments arguments) throws Exception {
        BotTexts texts = BotTexts.builtIn(Locale.forLanguageTag(arguments.setting("tovholder.language", "da")));
        if (exception instanceof SettingException wrong) {
            errors.println(texts.text(wrong.messageKey(), wrong.arguments().toArray()));
            return ExitCode.USAGE;
        }
        if (exception instanceof IOException failed) {
            errors.println(texts.text("cli.output.failed", String.valueOf(failed.getMessage())));
            return ExitCode.SOFTWARE;
        }
        throw exception;
    }
}
