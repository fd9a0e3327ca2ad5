package dk.tovholder.cli;

import dk.tovholder.TovholderApplication;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The verb {@code run}. */
@Command(
        name = "run",
        description = "Runs the bot: on Discord where DISCORD_TOKEN is set, else as a chat in this terminal.",
        mixinStandardHelpOptions = true)
final class RunVerb implements Callable<Integer> {
    private final List<String> settings;

    /** @param settings as {@code --key=value} */
    RunVerb(List<String> settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        return TovholderApplication.run(settings.toArray(new String[0]));
    }
}
