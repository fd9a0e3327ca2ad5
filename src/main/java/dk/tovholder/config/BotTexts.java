package dk.tovholder.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the bot says. The only reader of the message files: {@link MessageFormat} patterns, UTF-8, plurals as choices. A message
 * that an own file lacks is the built-in one.
 */
public final class BotTexts {
    private static final String FILE = "messages.properties";

    private final Locale locale;
    private final Map<String, String> patterns;

    private BotTexts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** @throws SettingException where a message of the folder is no pattern */
    public static BotTexts load(ConfigFiles files, Locale locale) {
        String name = locale.getLanguage() + "/" + FILE;
        try (InputStream builtIn = ConfigFiles.builtIn(name);
                InputStream own = files.open(name)) {
            Map<String, String> patterns = read(builtIn);
            Map<String, String> replaced = read(own);
            replaced.forEach((key, pattern) -> check(files.describe(name), key, pattern, locale));
            patterns.putAll(replaced);
            return new BotTexts(locale, patterns);
        } catch (IOException e) {
            throw new SettingException("setting.file.unreadable", files.describe(name), String.valueOf(e.getMessage()));
        }
    }

    /** The Danish messages of the program itself, for what goes wrong before the folder is known. */
    public static BotTexts builtIn() {
        Locale danish = Locale.forLanguageTag("da");
        try (InputStream builtIn = ConfigFiles.builtIn(danish.getLanguage() + "/" + FILE)) {
            return new BotTexts(danish, read(builtIn));
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its messages", e);
        }
    }

    /** The message with its arguments put in. Give years and ids as text: numbers get a full stop at the thousands. */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no message " + key, BotTexts.class.getName(), key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    public Locale locale() {
        return locale;
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
