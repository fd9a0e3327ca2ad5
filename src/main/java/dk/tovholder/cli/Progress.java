package dk.tovholder.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal; nothing elsewhere. */
interface Progress extends AutoCloseable {
    void step();

    @Override
    void close();

    static Progress of(int steps) {
        return isTerminal() ? new Bar(steps) : new None();
    }

    /** From JDK 22 on there is a console where there is no terminal too; it can be asked. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    /** Draws nothing. */
    final class None implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** Draws on standard error. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int steps) {
            bar = new ProgressBarBuilder()
                    .setTaskName("")
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
