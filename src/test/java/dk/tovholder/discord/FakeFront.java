package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/** What stands behind the adapter, as a test wants it, and what it was asked. */
final class FakeFront implements Dispatcher {
    static final List<CommandSpec> COMMANDS = List.of(
            new CommandSpec(
                    "actions",
                    List.of(
                            OptionSpec.optional("owner", OptionType.TEXT).completing(),
                            OptionSpec.optional("status", OptionType.TEXT).oneOf("open", "done"),
                            OptionSpec.optional("public", OptionType.FLAG))),
            new CommandSpec(
                            "minutes add",
                            List.of(
                                    OptionSpec.optional("file", OptionType.FILE),
                                    OptionSpec.optional("text", OptionType.TEXT)))
                    .answeredOpenly(),
            new CommandSpec("minutes list", List.of()),
            new CommandSpec(
                    "people link",
                    List.of(
                            OptionSpec.required("name", OptionType.TEXT),
                            OptionSpec.required("user", OptionType.USER))),
            new CommandSpec("settings set", List.of(OptionSpec.optional("minutes-channel", OptionType.CHANNEL))));

    final List<CommandCall> calls = new CopyOnWriteArrayList<>();
    final List<Press> presses = new CopyOnWriteArrayList<>();
    final List<Submission> submissions = new CopyOnWriteArrayList<>();
    final List<PostedMessage> edits = new CopyOnWriteArrayList<>();
    final List<String> deletions = new CopyOnWriteArrayList<>();
    final List<PostedMessage> posts = new CopyOnWriteArrayList<>();
    final List<PostedMessage> recalled = new CopyOnWriteArrayList<>();
    final List<MessageRef> delivered = new CopyOnWriteArrayList<>();

    volatile Function<CommandCall, Answer> onCommand = call -> Answer.quiet(Card.saying("ok"));
    volatile Function<Completion, List<Choice>> onCompletion = completion -> List.of();
    volatile Function<Press, PressResult> onPress = press -> PressResult.updated(Card.saying("ok"));
    volatile Function<Submission, PressResult> onSubmit = form -> PressResult.updated(Card.saying("ok"));
    volatile Function<PostedMessage, PressResult> onMenu = message -> PressResult.replied(Card.saying("ok"));
    volatile Predicate<PostedMessage> wanted = message -> true;
    volatile Function<PostedMessage, List<Answer>> onPosted = message -> List.of(Answer.open(Card.saying("læst")));

    @Override
    public List<CommandSpec> commands() {
        return COMMANDS;
    }

    @Override
    public Answer command(CommandCall call) {
        calls.add(call);
        return onCommand.apply(call);
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return onCompletion.apply(completion);
    }

    @Override
    public PressResult press(Press press) {
        presses.add(press);
        return onPress.apply(press);
    }

    @Override
    public boolean opensForm(String control) {
        return control.startsWith("form:");
    }

    @Override
    public PressResult submit(Submission submission) {
        submissions.add(submission);
        return onSubmit.apply(submission);
    }

    @Override
    public List<MenuSpec> menus() {
        return List.of(new MenuSpec("action", true));
    }

    @Override
    public PressResult choose(String menu, PostedMessage message, Caller caller) {
        posts.add(message);
        return onMenu.apply(message);
    }

    @Override
    public boolean wants(PostedMessage message) {
        return wanted.test(message);
    }

    @Override
    public List<Answer> posted(PostedMessage message) {
        posts.add(message);
        return onPosted.apply(message);
    }

    @Override
    public void recalled(List<PostedMessage> earlier) {
        recalled.addAll(earlier);
    }

    @Override
    public List<Answer> read(PostedMessage message) {
        return posted(message);
    }

    @Override
    public List<Answer> edited(PostedMessage message) {
        edits.add(message);
        return List.of();
    }

    @Override
    public void deleted(MessageRef message) {
        deletions.add(message.id());
    }

    @Override
    public void answered(Answer answer, MessageRef message) {
        delivered.add(message);
    }

    @Override
    public void ready(String platform) {}
}
