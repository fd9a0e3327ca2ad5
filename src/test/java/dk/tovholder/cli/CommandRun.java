package dk.tovholder.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A command line that was run, and what came of it. */
record CommandRun(int code, String out, String errors) {
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new Cli(in, new PrintWriter(out), new PrintWriter(errors)).execute(Arguments.of(arguments));
        return new CommandRun(code, out.toString(), errors.toString());
    }
}
