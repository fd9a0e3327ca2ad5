package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import java.util.List;

/** A command. Spring finds all there are; nothing else has to know of a new one. */
interface ChatCommand {
    CommandSpec spec();

    Answer run(CommandCall call);

    /** Values for an option while it is typed, at most 25. */
    default List<Choice> complete(Completion completion) {
        return List.of();
    }
}
