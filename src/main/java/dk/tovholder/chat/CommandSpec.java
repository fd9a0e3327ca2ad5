package dk.tovholder.chat;

import java.util.List;

/**
 * A command as users see it. Descriptions are in the message files under {@code command.NAME.description} and
 * {@code command.NAME.option.OPTION}, blanks of the name written as dots.
 *
 * @param name one word, or two for a subcommand: {@code agenda}, {@code minutes add}
 */
public record CommandSpec(String name, List<OptionSpec> options) {
    public CommandSpec {
        options = List.copyOf(options);
    }
}
