package dk.tovholder.discord;

import dk.tovholder.config.BotTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** What commands are called and described as, in each language there is. The usual one is for all readers of other languages. */
final class CommandTexts {
    private static final List<DiscordLocale> LOCALES = Arrays.stream(DiscordLocale.values())
            .filter(locale -> locale != DiscordLocale.UNKNOWN && BotTexts.speaks(locale.toLocale()))
            .toList();

    private final BotTexts texts;

    CommandTexts(BotTexts texts) {
        this.texts = texts;
    }

    String description(String command) {
        return fitting(descriptionKey(command)).orElse(command);
    }

    Map<DiscordLocale, String> descriptions(String command) {
        return all(descriptionKey(command));
    }

    String optionDescription(String command, String option) {
        return fitting(optionKey(command, option)).orElse(option);
    }

    Map<DiscordLocale, String> optionDescriptions(String command, String option) {
        return all(optionKey(command, option));
    }

    String name(String key) {
        return texts.text(key);
    }

    Map<DiscordLocale, String> names(String key) {
        return all(key);
    }

    private Map<DiscordLocale, String> all(String key) {
        Map<DiscordLocale, String> found = new LinkedHashMap<>();
        LOCALES.forEach(
                locale -> texts.in(locale.toLocale(), () -> fitting(key)).ifPresent(text -> found.put(locale, text)));
        return found;
    }

    private Optional<String> fitting(String key) {
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
