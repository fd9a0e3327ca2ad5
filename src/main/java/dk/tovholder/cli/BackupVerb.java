package dk.tovholder.cli;

import dk.tovholder.TovholderApplication;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.StoreAddress;
import dk.tovholder.minutes.StoreBackup;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** The verb {@code backup}. It reads the settings and nothing else, so that a store of another version is copied as it is. */
@Command(
        name = "backup",
        description = "Copies the store into a new file, whether or not the bot is running.",
        mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {
    private final List<String> settings;
    private final PrintWriter out;
    private final PrintWriter errors;

    @Parameters(paramLabel = "FILE", description = "The copy. It must not be there yet.")
    private Path file = Path.of("");

    /** @param settings as {@code --key=value} */
    BackupVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        this.settings = settings;
        this.out = out;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        return TovholderApplication.settings(this::backup, settings.toArray(new String[0]));
    }

    private int backup(Environment environment) {
        BotTexts texts = BotTexts.builtIn(Locale.forLanguageTag(environment.getProperty("tovholder.language", "da")));
        String url = environment.getRequiredProperty("spring.datasource.url");
        Optional<StoreBackup> backup = StoreBackup.at(url);
        if (backup.isEmpty()) {
            errors.println(texts.text("cli.backup.server", new StoreAddress(url).shown(), file));
            return ExitCode.USAGE;
        }
        try {
            backup.get().copyTo(file);
            out.println(texts.text("cli.backup.done", file));
            return ExitCode.OK;
        } catch (FileAlreadyExistsException there) {
            errors.println(texts.text("cli.backup.exists", file));
        } catch (NoSuchFileException missing) {
            errors.println(texts.text("cli.backup.nothing", backup.get().store()));
        } catch (IOException failed) {
            errors.println(texts.text("cli.output.failed", file));
        }
        return ExitCode.SOFTWARE;
    }
}
