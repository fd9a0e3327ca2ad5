package dk.tovholder.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/** The verbs with their options, as the library for command lines reads them. */
final class Verbs {
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter errors;

    Verbs(InputStream in, PrintWriter out, PrintWriter errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /** @param failed tells of a fault, and which exit code it has */
    int execute(Arguments arguments, Surroundings surroundings, ToIntFunction<Exception> failed) {
        CommandLine commands = new CommandLine(new TovholderCommand(new RunVerb(arguments.settings())));
        asked(arguments, surroundings).forEach((name, verb) -> commands.addSubcommand(name, verb.get()));
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(errors)
                .setExecutionExceptionHandler((fault, command, parsed) -> failed.applyAsInt(fault));
        return commands.execute(arguments.verb().toArray(new String[0]));
    }

    /** The verb that is asked for, since looking at the options of all takes its time; else all. */
    private Map<String, Supplier<Object>> asked(Arguments arguments, Surroundings surroundings) {
        Map<String, Supplier<Object>> verbs = verbs(arguments, surroundings);
        Supplier<Object> verb = verbs.get(arguments.first());
        return verb == null ? verbs : Map.of(arguments.first(), verb);
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
}
