package dk.tovholder.command;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A list command's options as they stand in a control's id: {@code body=Direktionen|status=open}. */
final class ListOptions {
    private static final char PARTED = '|';
    private static final char IS = '=';

    private ListOptions() {}

    static String write(Map<String, Object> options) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(options).forEach((name, value) -> {
            if (!name.equals(ListAnswers.PUBLIC)) {
                text.append(text.isEmpty() ? "" : String.valueOf(PARTED))
                        .append(name)
                        .append(IS)
                        .append(String.valueOf(value).replace(PARTED, ' '));
            }
        });
        return text.toString();
    }

    static Map<String, Object> read(String text, CommandSpec spec) {
        Map<String, Object> options = new HashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(PARTED, start);
            String option = text.substring(start, end < 0 ? text.length() : end);
            int is = option.indexOf(IS);
            if (is > 0) {
                String name = option.substring(0, is);
                String value = option.substring(is + 1);
                options.put(name, isNumber(spec, name) ? (Object) Long.valueOf(value) : value);
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return options;
    }

    private static boolean isNumber(CommandSpec spec, String name) {
        return spec.options().stream()
                .filter(option -> option.name().equals(name))
                .map(OptionSpec::type)
                .anyMatch(OptionType.NUMBER::equals);
    }
}
