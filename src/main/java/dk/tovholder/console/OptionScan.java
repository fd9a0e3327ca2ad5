package dk.tovholder.console;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts {@code name:value name:value} at the names that the command knows. A value goes on to the next name or is quoted, so that
 * a colon within a value does no harm.
 */
final class OptionScan {
    private static final char QUOTE = '"';

    private final CommandSpec command;
    private final String typed;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final String leading;

    OptionScan(CommandSpec command, String typed) {
        this.command = command;
        this.typed = typed;
        int start = nextName(0);
        this.leading = unquoted(typed.substring(0, start));
        while (start < typed.length()) {
            start = option(start);
        }
    }

    /** What stands before the first name. */
    String leading() {
        return leading;
    }

    void forEach(BiConsumer<String, String> option) {
        values.forEach(option);
    }

    /** Takes the option that starts here; returns where the next one does. */
    private int option(int start) {
        String name = String.valueOf(nameAt(start));
        int value = start + name.length() + 1;
        int end = nextName(value);
        values.put(name, unquoted(typed.substring(value, end)));
        return end;
    }

    private int nextName(int from) {
        boolean quoted = false;
        for (int i = from; i < typed.length(); i++) {
            boolean wordStart = i == 0 || Character.isWhitespace(typed.charAt(i - 1));
            if (typed.charAt(i) == QUOTE && (quoted || i == from || wordStart)) {
                quoted = !quoted && typed.indexOf(QUOTE, i + 1) >= 0;
            } else if (!quoted && wordStart && nameAt(i) != null) {
                return i;
            }
        }
        return typed.length();
    }

    private @Nullable String nameAt(int position) {
        for (OptionSpec option : command.options()) {
            if (typed.startsWith(option.name() + ":", position)) {
                return option.name();
            }
        }
        return null;
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted =
                stripped.length() > 1 && stripped.charAt(0) == QUOTE && stripped.charAt(stripped.length() - 1) == QUOTE;
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }
}
