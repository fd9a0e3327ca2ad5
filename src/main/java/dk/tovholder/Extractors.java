package dk.tovholder;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import dk.tovholder.extraction.MinutesExtractor;
import java.util.function.Consumer;

/** Makes extractors of the files in bot-config. */
public final class Extractors {
    private Extractors() {}

    /**
     * Reads the files of the language that minutes are in.
     *
     * @throws SettingException where one of them is wrong
     */
    public static MinutesExtractor load(ConfigFiles files) {
        return load(files, name -> {});
    }

    /** @param opened is told the name of each file that is read */
    static MinutesExtractor load(ConfigFiles files, Consumer<String> opened) {
        try {
            return MinutesExtractor.load(name -> {
                opened.accept(ConfigFiles.OF_MINUTES + name);
                return files.open(ConfigFiles.OF_MINUTES + name);
            });
        } catch (RuntimeException wrong) {
            throw new SettingException("setting.language.file", String.valueOf(wrong.getMessage()));
        }
    }
}
