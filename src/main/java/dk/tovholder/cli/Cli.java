package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.SettingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ExitCode;

/** The command line: from its words to an exit code. */
public final class Cli {
    private static final String EXTRACT = "extract";
    private static final Set<String> WITHOUT_SPRING = Set.of(EXTRACT, "dates");

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
        if (WITHOUT_SPRING.contains(arguments.first())) {
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
        if (WITHOUT_SPRING.contains(arguments.first())) {
            surroundings.readAhead();
        }
        int code = arguments.first().equals(EXTRACT) && arguments.onlyPaths()
                ? extract(arguments, surroundings)
                : new Verbs(in, out, errors).execute(arguments, surroundings, fault -> fail(fault, arguments));
        out.flush();
        errors.flush();
        return code;
    }

    /** Where no option is given there is nothing to look up; without the library for it the program starts sooner. */
    private int extract(Arguments arguments, Surroundings surroundings) {
        try {
            List<String> verb = arguments.verb();
            return new ExtractVerb(surroundings).read(verb.subList(1, verb.size()));
        } catch (IOException | RuntimeException fault) {
            return fail(fault, arguments);
        }
    }

    private int fail(Exception exception, Arguments arguments) {
        BotTexts texts = BotTexts.builtIn(Locale.forLanguageTag(arguments.setting("tovholder.language", "da")));
        if (exception instanceof SettingException wrong) {
            errors.println(texts.text(wrong.messageKey(), wrong.arguments().toArray()));
            return ExitCode.USAGE;
        }
        if (exception instanceof IOException failed) {
            errors.println(texts.text("cli.output.failed", String.valueOf(failed.getMessage())));
        } else {
            exception.printStackTrace(errors);
        }
        return ExitCode.SOFTWARE;
    }
}
