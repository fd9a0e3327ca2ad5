package dk.tovholder.console;

import java.io.PrintStream;
import java.util.List;

/** Output that is no terminal. */
final class StreamScreen implements Screen {
    private static final int WIDTH = 100;

    private final PrintStream out;

    StreamScreen(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void show(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    @Override
    public int width() {
        return WIDTH;
    }
}
