package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import java.util.List;
import java.util.Optional;

/** The one way in for platforms. Calls may take seconds: never on a gateway thread. Never throws: faults become a Danish sentence. */
public class Dispatcher {
    public List<CommandSpec> commands() {
        throw new UnsupportedOperationException();
    }

    public Answer command(CommandCall call) {
        throw new UnsupportedOperationException();
    }

    public List<Choice> complete(Completion completion) {
        throw new UnsupportedOperationException();
    }

    public PressResult press(Press press) {
        throw new UnsupportedOperationException();
    }

    /** Whether a message is to be read as minutes: posted in the minutes channel, or mentioning the bot. Cheap: no text is read. */
    public boolean wants(PostedMessage message) {
        throw new UnsupportedOperationException();
    }

    /** Reads a posted message as minutes; empty for small talk in the minutes channel, which gets no answer. */
    public Optional<Answer> posted(PostedMessage message) {
        throw new UnsupportedOperationException();
    }

    /** The message menu: the same, but always answered. */
    public Answer read(PostedMessage message) {
        throw new UnsupportedOperationException();
    }

    /** The answer to a posted message was delivered. */
    public void answered(PostedMessage message, dk.tovholder.chat.MessageRef answer) {
        throw new UnsupportedOperationException();
    }
}
