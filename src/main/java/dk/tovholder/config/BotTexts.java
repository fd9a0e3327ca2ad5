package dk.tovholder.config;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the bot says, in all its languages: {@link MessageFormat} patterns, plurals as choices. Whoever asks for a text need not
 * know who hears it: whoever does, has the texts put together within {@link #in}. Outside of it the usual language is spoken.
 */
public final class BotTexts {
    /** The languages there are message files of. The first stands in for any other. */
    public static final List<String> LANGUAGES = List.of("da", "en");

    static final Locale DANISH = Locale.forLanguageTag("da");

    private final Map<String, Messages> languages;
    private final ThreadLocal<Messages> spoken;

    private BotTexts(Function<String, Messages> source, Locale usual) {
        languages = LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), source));
        Messages otherwise = of(usual);
        spoken = ThreadLocal.withInitial(() -> otherwise);
    }

    /**
     * With what the folder's files replace.
     *
     * @param usual what is spoken where nobody says otherwise
     * @throws SettingException where a message of the folder is no pattern
     */
    public static BotTexts load(ConfigFiles files, Locale usual) {
        return new BotTexts(language -> Messages.load(files, language), usual);
    }

    /** The messages of the program itself, in Danish, for what goes wrong before the folder is known. */
    public static BotTexts builtIn() {
        return builtIn(DANISH);
    }

    /** The same in another usual language. */
    public static BotTexts builtIn(Locale usual) {
        return new BotTexts(Messages::builtIn, usual);
    }

    /** Whether there are messages in this language, whatever the country. */
    public static boolean speaks(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    /** Puts something together in this language, in Danish where there are no messages in it. */
    public <T> T in(Locale language, Supplier<T> what) {
        Messages before = spoken.get();
        spoken.set(of(language));
        try {
            return what.get();
        } finally {
            spoken.set(before);
        }
    }

    /** The message with its arguments put in. Give years and ids as text: numbers get a sign at the thousands. */
    public String text(String key, Object... arguments) {
        return text(spoken.get(), key, arguments);
    }

    /** Whether these words are the message, in whichever language: for what users type. */
    public boolean means(String words, String key) {
        return languages.values().stream()
                .anyMatch(messages -> text(messages, key).equalsIgnoreCase(words));
    }

    /** The message in every language: for what users type. */
    public List<String> all(String key) {
        return languages.values().stream().map(messages -> text(messages, key)).toList();
    }

    public boolean has(String key) {
        return spoken.get().patterns().containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(spoken.get().patterns().keySet());
    }

    /** The language that is spoken here and now. */
    public Locale locale() {
        return spoken.get().locale();
    }

    private Messages of(Locale language) {
        Messages messages = languages.get(language.getLanguage());
        return messages == null ? Objects.requireNonNull(languages.get(DANISH.getLanguage())) : messages;
    }

    private static String text(Messages messages, String key, Object... arguments) {
        String pattern = messages.patterns().get(key);
        if (pattern == null) {
            throw new MissingResourceException("no message " + key, BotTexts.class.getName(), key);
        }
        return new MessageFormat(pattern, messages.locale()).format(arguments);
    }
}
