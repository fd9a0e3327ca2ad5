package dk.tovholder;

import dk.tovholder.config.ConfigFiles;
import dk.tovholder.config.SettingException;
import dk.tovholder.extraction.MinutesExtractor;
import java.util.Locale;

/** Makes extractors of a language's files in bot-config. */
public final class Extractors {
    private Extractors() {}

    /**
     * Reads the language's files.
     *
     * @throws SettingException where one of them is wrong
     */
    public static MinutesExtractor load(ConfigFiles files, Locale language) {
        String folder = language.getLanguage() + "/";
        try {
            return MinutesExtractor.load(name -> files.open(folder + name));
        } catch (RuntimeException wrong) {
            throw new SettingException("setting.language.file", String.valueOf(wrong.getMessage()));
        }
    }
}
