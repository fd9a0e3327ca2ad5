package dk.tovholder.cli;

import dk.tovholder.Extractors;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import dk.tovholder.extraction.MinutesExtractor;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the verbs that start no Spring need: the folder bot-config, its language, input and output. */
final class Surroundings {
    private static final String FOLDER = "tovholder.config-dir";

    private final Arguments arguments;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter errors;
    private @Nullable Ahead<MinutesExtractor> ahead;

    Surroundings(Arguments arguments, InputStream in, PrintWriter out, PrintWriter errors) {
        this.arguments = arguments;
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    /** @throws SettingException where the folder or a message in it is wrong */
    BotTexts texts() {
        return BotTexts.load(files(), language());
    }

    /** Begins to read the language, which takes longest, while the command line is looked at. */
    void readAhead() {
        ahead = Ahead.of(() -> Extractors.load(files()));
    }

    /** @throws SettingException where a file of the language is wrong */
    MinutesExtractor extractor() {
        Ahead<MinutesExtractor> begun = ahead;
        return begun == null ? Extractors.load(files()) : begun.get();
    }

    InputReader reader() {
        return new InputReader(this::texts, in, errors);
    }

    PrintWriter out() {
        return out;
    }

    private ConfigFiles files() {
        String folder = arguments.setting(FOLDER, "");
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            throw new SettingException("setting.config-dir.missing", folder);
        }
        return new ConfigFiles(Path.of(folder.isEmpty() ? "bot-config" : folder));
    }

    private Locale language() {
        return Locale.forLanguageTag(arguments.setting("tovholder.language", "da"));
    }
}
