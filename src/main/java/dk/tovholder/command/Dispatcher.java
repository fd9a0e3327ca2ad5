package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import java.util.List;

/** The one way in for platforms. Calls may take seconds: never on a gateway thread. Never throws: faults become a sentence. */
public interface Dispatcher {
    List<CommandSpec> commands();

    Answer command(CommandCall call);

    /** Values for an option while it is typed, at most 25. */
    List<Choice> complete(Completion completion);

    PressResult press(Press press);

    /** Whether a control is answered with a form, which a platform must show at once. */
    boolean opensForm(String control);

    /** Takes a form that was filled in. */
    PressResult submit(Submission submission);

    /** What can be chosen in the menu of a message, beside reading it as minutes. */
    List<MenuSpec> menus();

    PressResult choose(String menu, PostedMessage message, Caller caller);

    /** Whether a message is to be read as minutes: posted in the minutes channel, or mentioning the bot. Cheap: no text is read. */
    boolean wants(PostedMessage message);

    /** Reads a posted message as minutes, an answer for each; none for small talk in the minutes channel. */
    List<Answer> posted(PostedMessage message);

    /** What was handled in a channel before the program last ended, oldest first: minutes may go on that were begun there. */
    void recalled(List<PostedMessage> earlier);

    /** The message menu: the same, but always answered. */
    List<Answer> read(PostedMessage message);

    /** A message was changed: minutes of which it is a part are read again, and their card shows what is different. */
    List<Answer> edited(PostedMessage message);

    /** A message is gone: who posted it is asked what becomes of the minutes in it. */
    void deleted(MessageRef message);

    /** An answer to a posted message or a command was delivered as this message. */
    void answered(Answer answer, MessageRef delivered);

    /** A platform can send from now on: those who got no answer before the last end get it. */
    void ready(String platform);
}
