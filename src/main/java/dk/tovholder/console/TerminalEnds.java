package dk.tovholder.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** A terminal: lines are edited, completed and remembered, and messages appear above the line that is being typed. */
final class TerminalEnds implements LineSource, Screen {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    private final Terminal terminal;
    private final LineReader reader;

    TerminalEnds(Terminal terminal, Completer completer, Path history) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(completer)
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_LIST, true)
                .build();
    }

    @Override
    public @Nullable String next(String prompt) {
        try {
            return reader.readLine(prompt);
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        }
    }

    @Override
    public void show(List<String> lines) {
        reader.printAbove(String.join("\n", lines));
    }

    @Override
    public int width() {
        int columns = terminal.getColumns();
        return columns <= 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
