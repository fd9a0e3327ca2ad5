package dk.tovholder.discord;

import dk.tovholder.config.BotTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** What commands are called and described as, in each language there is. The first is for all readers of other languages. */
final class CommandTexts {
    private final BotTexts main;
    private final Map<DiscordLocale, BotTexts> localised;

    CommandTexts(BotTexts main, Map<DiscordLocale, BotTexts> localised) {
        this.main = main;
        this.localised = new LinkedHashMap<>(localised);
    }

    String description(String command) {
        return in(main, descriptionKey(command)).orElse(command);
    }

    Map<DiscordLocale, String> descriptions(String command) {
        return all(descriptionKey(command));
    }

    String optionDescription(String command, String option) {
        return in(main, optionKey(command, option)).orElse(option);
    }

    Map<DiscordLocale, String> optionDescriptions(String command, String option) {
        return all(optionKey(command, option));
    }

    String name(String key) {
        return main.text(key);
    }

    Map<DiscordLocale, String> names(String key) {
        return all(key);
    }

    private Map<DiscordLocale, String> all(String key) {
        Map<DiscordLocale, String> found = new LinkedHashMap<>();
        localised.forEach((locale, texts) -> in(texts, key).ifPresent(text -> found.put(locale, text)));
        return found;
    }

    private static Optional<String> in(BotTexts texts, String key) {
        return texts.has(key)
                ? Optional.of(ControlRenderer.fit(texts.text(key), CommandData.MAX_DESCRIPTION_LENGTH))
                : Optional.empty();
    }

    private static String descriptionKey(String command) {
        return "command." + command.replace(' ', '.') + ".description";
    }

    private static String optionKey(String command, String option) {
        return "command." + command.replace(' ', '.') + ".option." + option;
    }
}
