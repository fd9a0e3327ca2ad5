package dk.tovholder.console;

import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.config.BotTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes what was typed into what an option takes. */
final class OptionValues {
    private static final List<String> YES = List.of("true", "ja", "yes", "1");
    private static final List<String> NO = List.of("false", "nej", "no", "0");

    private final BotTexts texts;

    OptionValues(BotTexts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(CommandLine.Typed typed) throws UnclearException {
        Map<String, Object> values = new HashMap<>();
        for (OptionSpec option : typed.command().options()) {
            String text = typed.options().get(option.name());
            if (text != null && !text.isEmpty()) {
                values.put(option.name(), value(option, text));
            }
        }
        requireAll(typed.command(), values);
        return values;
    }

    /** All that is missing is named at once, with what is to be typed. */
    private void requireAll(CommandSpec command, Map<String, Object> values) throws UnclearException {
        List<String> required = command.options().stream()
                .filter(OptionSpec::required)
                .map(OptionSpec::name)
                .toList();
        List<String> missing =
                required.stream().filter(name -> !values.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw unclear(
                    "console.missing",
                    String.join(", ", missing),
                    command.name(),
                    required.stream().map(name -> name + ":…").collect(Collectors.joining(" ")));
        }
    }

    private Object value(OptionSpec option, String text) throws UnclearException {
        if (!option.choices().isEmpty() && !option.choices().contains(text.toLowerCase(Locale.ROOT))) {
            throw unclear("console.choice", option.name(), String.join(", ", option.choices()));
        }
        return switch (option.type()) {
            case TEXT -> option.choices().isEmpty() ? text : text.toLowerCase(Locale.ROOT);
            case ROLE -> text;
            case NUMBER -> number(option, text);
            case FLAG -> flag(option, text);
            case USER -> user(text);
            case CHANNEL -> Place.CHANNEL;
            case FILE -> file(text);
        };
    }

    private Long number(OptionSpec option, String text) throws UnclearException {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw unclear("console.number", option.name(), text);
        }
    }

    private Boolean flag(OptionSpec option, String text) throws UnclearException {
        String folded = text.toLowerCase(Locale.ROOT);
        if (YES.contains(folded) || NO.contains(folded)) {
            return YES.contains(folded);
        }
        throw unclear("console.flag", option.name());
    }

    private Object user(String text) throws UnclearException {
        String name = text.startsWith("@") ? text.substring(1) : text;
        if (name.equalsIgnoreCase(Place.USER.name()) || texts.means(name, "owner.me")) {
            return Place.USER;
        }
        throw unclear("console.user", text);
    }

    private Attachment file(String text) throws UnclearException {
        try {
            Path file = Path.of(text);
            if (Files.isRegularFile(file)) {
                return new Attachment(
                        String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
            }
        } catch (InvalidPathException | IOException e) {
            throw unclear("console.file.unreadable", text);
        }
        throw unclear("console.file.missing", text);
    }

    private UnclearException unclear(String key, Object... arguments) {
        return new UnclearException(texts.text(key, arguments));
    }
}
