package dk.tovholder.chat;

import java.util.List;

/**
 * A command as users see it. Descriptions are in the message files under {@code command.NAME.description} and
 * {@code command.NAME.option.OPTION}, blanks of the name written as dots.
 *
 * @param name one word, or two for a subcommand: {@code agenda}, {@code minutes add}
 * @param open whether all in the channel see its answer; a platform must know before the command runs. Where it is false, a flag
 *     {@code public} can ask for it
 */
public record CommandSpec(String name, List<OptionSpec> options, boolean open) {
    public CommandSpec {
        options = List.copyOf(options);
    }

    /** A command with private answers. */
    public CommandSpec(String name, List<OptionSpec> options) {
        this(name, options, false);
    }

    /** The same with answers for all in the channel. */
    public CommandSpec answeredOpenly() {
        return new CommandSpec(name, options, true);
    }
}
