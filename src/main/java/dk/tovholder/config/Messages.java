package dk.tovholder.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message patterns of one language. One that its file lacks is the Danish one. */
record Messages(Locale locale, Map<String, String> patterns) {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final String FILE = "/messages.properties";
    /** As many as a line of the log has room for. */
    private static final int NAMED = 10;

    /** Those of the program itself. */
    static Messages builtIn(String language) {
        try (InputStream danish = ConfigFiles.builtIn(BotTexts.DANISH.getLanguage() + FILE);
                InputStream own = ConfigFiles.builtIn(language + FILE)) {
            Map<String, String> patterns = read(danish);
            patterns.putAll(read(own));
            return new Messages(Locale.forLanguageTag(language), patterns);
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its messages", e);
        }
    }

    /**
     * With what a file of the folder replaces.
     *
     * @throws SettingException where a message of the folder is no pattern
     */
    static Messages load(ConfigFiles files, String language) {
        Messages messages = builtIn(language);
        String name = language + FILE;
        try (InputStream own = files.open(name)) {
            Map<String, String> replaced = read(own);
            replaced.forEach((key, pattern) -> check(files.describe(name), key, pattern, messages.locale));
            warnOfMissing(files.describe(name), messages.patterns.keySet(), replaced.keySet());
            messages.patterns.putAll(replaced);
            return messages;
        } catch (IOException e) {
            throw new SettingException("setting.file.unreadable", files.describe(name), String.valueOf(e.getMessage()));
        }
    }

    /** A file of an older version lacks what is said since; the program then says it in its own words. */
    private static void warnOfMissing(String file, Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            LOG.warn(
                    "{} lacks {} messages, which are the built-in ones: {}{}",
                    file,
                    missing.size(),
                    missing.stream().limit(NAMED).collect(Collectors.joining(", ")),
                    missing.size() > NAMED ? ", …" : "");
        }
    }

    private static Map<String, String> read(InputStream file) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        Map<String, String> patterns = new TreeMap<>();
        properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return patterns;
    }

    private static void check(String file, String key, String pattern, Locale locale) {
        try {
            new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw new SettingException("setting.message.pattern", file, key, String.valueOf(e.getMessage()));
        }
    }
}
