package dk.tovholder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program itself: without a verb it runs the bot. */
@Command(
        name = "tovholder",
        description = "Reads minutes, keeps what was decided, and reminds those who are to do it.",
        mixinStandardHelpOptions = true,
        versionProvider = TovholderCommand.Version.class,
        footer = {
            "",
            "Without a command the bot runs. Settings are given as --KEY=VALUE, for example",
            "--tovholder.config-dir=DIR, a folder that replaces bot-config file by file."
        })
final class TovholderCommand implements Callable<Integer> {
    private final RunVerb run;

    TovholderCommand(RunVerb run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        return run.call();
    }

    /** What the jar's manifest says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TovholderCommand.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "tovholder" : "tovholder " + version};
        }
    }
}
