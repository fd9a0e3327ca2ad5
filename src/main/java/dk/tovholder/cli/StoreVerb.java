package dk.tovholder.cli;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** What the verbs that work on the store share: they act as the console's user, who may do everything. */
abstract class StoreVerb {
    private static final String CONSOLE = "console";
    private static final String TERMINAL = "terminal";
    private static final UserRef USER = new UserRef("console:mig", "mig");

    private final List<String> settings;
    private final PrintWriter out;

    @Option(
            names = "--guild",
            paramLabel = "KEY",
            description = "Whose store, as discord:41771983423143937; the console's where nothing is said.")
    private String guild = CONSOLE;

    /** @param settings as {@code --key=value} */
    StoreVerb(List<String> settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    int work(ToIntFunction<ApplicationContext> work) {
        return TovholderApplication.work(work, settings.toArray(new String[0]));
    }

    PrintWriter out() {
        return out;
    }

    Caller caller(BotTexts texts) {
        return new Caller(USER, new ChannelRef(CONSOLE, guild, TERMINAL), texts.locale(), true, Set.of());
    }
}
