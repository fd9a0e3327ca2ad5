package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
        if (readsAlone(arguments)) {
            // what the libraries remark while reading a file is of no use to who reads the output
            System.setProperty("logback.configurationFile", "logback-quiet.xml");
        }
        return new Cli(System.in, utf8(System.out), utf8(System.err)).execute(arguments);
    }

    /** Whether the verb needs the language, and nothing of what the bot starts. */
    private static boolean readsAlone(Arguments arguments) {
        return !arguments.verb().isEmpty()
                && WITHOUT_SPRING.contains(arguments.verb().get(0));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    int execute(Arguments arguments) {
        Surroundings surroundings = new Surroundings(arguments, in, out, errors);
        if (readsAlone(arguments)) {
            surroundings.readAhead();
        }
        CommandLine commands = new CommandLine(new TovholderCommand(new RunVerb(arguments.settings())));
        asked(arguments, surroundings).forEach((name, verb) -> commands.addSubcommand(name, verb.get()));
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(errors)
                .setExecutionExceptionHandler((fault, command, parsed) -> fail(fault, arguments));
        int code = commands.execute(arguments.verb().toArray(new String[0]));
        out.flush();
        errors.flush();
        return code;
    }

    /** The verb that is asked for, since looking at the options of all takes its time; else all. */
    private Map<String, Supplier<Object>> asked(Arguments arguments, Surroundings surroundings) {
        Map<String, Supplier<Object>> verbs = verbs(arguments, surroundings);
        String first = arguments.verb().isEmpty() ? "" : arguments.verb().get(0);
        Supplier<Object> verb = verbs.get(first);
        return verb == null ? verbs : Map.of(first, verb);
    }

    private Map<String, Supplier<Object>> verbs(Arguments arguments, Surroundings surroundings) {
        List<String> settings = arguments.settings();
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("run", () -> new RunVerb(settings));
        verbs.put("extract", () -> new ExtractVerb(surroundings));
        verbs.put("dates", () -> new DatesVerb(surroundings));
        verbs.put("import", () -> new ImportVerb(settings, in, out, errors));
        verbs.put("agenda", () -> new AgendaVerb(settings, out, errors));
        verbs.put("actions", () -> new ActionsVerb(settings, out, errors));
        verbs.put("decisions", () -> new DecisionsVerb(settings, out, errors));
        verbs.put("doctor", () -> new DoctorVerb(settings, out));
        verbs.put("export", () -> new ExportVerb(settings, out, errors));
        verbs.put("backup", () -> new BackupVerb(settings, out, errors));
        return verbs;
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
