package dk.tovholder.chat;

import java.util.List;

/**
 * An option of a command.
 *
 * @param choices the only values it takes; empty where it takes any
 * @param completed whether values are suggested while typing
 */
public record OptionSpec(String name, OptionType type, boolean required, List<String> choices, boolean completed) {
    public OptionSpec {
        choices = List.copyOf(choices);
    }

    public static OptionSpec optional(String name, OptionType type) {
        return new OptionSpec(name, type, false, List.of(), false);
    }

    public static OptionSpec required(String name, OptionType type) {
        return new OptionSpec(name, type, true, List.of(), false);
    }

    public OptionSpec oneOf(String... values) {
        return new OptionSpec(name, type, required, List.of(values), completed);
    }

    public OptionSpec completing() {
        return new OptionSpec(name, type, required, choices, true);
    }
}
