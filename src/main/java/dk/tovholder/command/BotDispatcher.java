package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who handles a call, and stands between every handler and the platforms. */
@Component
final class BotDispatcher implements Dispatcher {
    private static final int MAX_CHOICES = 25;

    private final Map<String, ChatCommand> commands;
    private final Map<String, PressHandler> handlers;
    private final Map<String, FormHandler> forms;
    private final Map<String, MessageMenu> menus;
    private final PostedMinutes posted;
    private final ChangedMessages changed;
    private final Unanswered unanswered;
    private final Renewal renewal;
    private final Speech speech;
    private final Returns returns;
    private final Faults faults;

    BotDispatcher(
            List<ChatCommand> commands,
            List<PressHandler> handlers,
            List<FormHandler> forms,
            List<MessageMenu> menus,
            PostedMinutes posted,
            ChangedMessages changed,
            Unanswered unanswered,
            Renewal renewal,
            Speech speech,
            Returns returns,
            Faults faults) {
        this.returns = returns;
        this.commands = new TreeMap<>(commands.stream()
                .collect(Collectors.toMap(command -> command.spec().name(), Function.identity())));
        this.handlers = handlers.stream().collect(Collectors.toMap(PressHandler::name, Function.identity()));
        this.forms = forms.stream().collect(Collectors.toMap(FormHandler::formName, Function.identity()));
        this.menus = new TreeMap<>(
                menus.stream().collect(Collectors.toMap(menu -> menu.spec().name(), Function.identity())));
        this.posted = posted;
        this.changed = changed;
        this.unanswered = unanswered;
        this.renewal = renewal;
        this.speech = speech;
        this.faults = faults;
    }

    @Override
    public List<CommandSpec> commands() {
        return commands.values().stream()
                .map(ChatCommand::spec)
                .sorted(Comparator.comparing(CommandSpec::name))
                .toList();
    }

    @Override
    public Answer command(CommandCall call) {
        ChatCommand command = commands.get(call.command());
        if (command == null) {
            return privately(call.caller(), () -> Answer.quiet(faults.unknownCommand(call.command())), Answer::quiet);
        }
        guard(() -> returns.seen(call.caller().channel(), call.caller().user()));
        return privately(call.caller(), () -> command.run(call), Answer::quiet);
    }

    @Override
    public List<Choice> complete(Completion completion) {
        ChatCommand command = commands.get(completion.command());
        if (command == null) {
            return List.of();
        }
        return privately(
                completion.caller(),
                () -> command.complete(completion).stream().limit(MAX_CHOICES).toList(),
                fault -> List.of());
    }

    @Override
    public PressResult press(Press press) {
        PressHandler handler = handlers.get(ControlId.handler(press.control()));
        if (handler == null) {
            return dead(press.caller());
        }
        guard(() -> returns.seen(press.caller().channel(), press.caller().user()));
        return privately(press.caller(), () -> handler.press(press), PressResult::replied);
    }

    @Override
    public boolean opensForm(String control) {
        PressHandler handler = handlers.get(ControlId.handler(control));
        return handler != null && handler.opensForm();
    }

    @Override
    public PressResult submit(Submission submission) {
        FormHandler handler = forms.get(ControlId.handler(submission.form()));
        if (handler == null) {
            return dead(submission.caller());
        }
        return privately(submission.caller(), () -> handler.submit(submission), PressResult::replied);
    }

    @Override
    public List<MenuSpec> menus() {
        return menus.values().stream().map(MessageMenu::spec).toList();
    }

    @Override
    public PressResult choose(String menu, PostedMessage message, Caller caller) {
        MessageMenu chosen = menus.get(menu);
        if (chosen == null) {
            return dead(caller);
        }
        return privately(caller, () -> chosen.choose(message, caller), PressResult::replied);
    }

    @Override
    public boolean wants(PostedMessage message) {
        return guard(() -> posted.wants(message), fault -> false);
    }

    @Override
    public List<Answer> posted(PostedMessage message) {
        guard(() -> returns.seen(message.ref().channel(), message.author()));
        return openly(message, () -> posted.read(message, message.mentionsBot(), false));
    }

    @Override
    public void recalled(List<PostedMessage> earlier) {
        guard(() -> posted.recall(earlier));
    }

    @Override
    public List<Answer> read(PostedMessage message) {
        return openly(message, () -> posted.read(message, true, true));
    }

    @Override
    public List<Answer> edited(PostedMessage message) {
        return guard(
                () -> speech.openly(message.ref().channel().guild(), () -> changed.edited(message)),
                fault -> List.of());
    }

    @Override
    public void deleted(MessageRef message) {
        guard(() -> changed.deleted(message));
    }

    @Override
    public void answered(Answer answer, MessageRef delivered) {
        guard(() -> unanswered.answered(answer, delivered));
    }

    @Override
    public void ready(String platform) {
        guard(() -> unanswered.answer(platform));
        guard(() -> changed.askOfLost(platform));
        renewal.begin(platform);
    }

    private PressResult dead(Caller caller) {
        return privately(caller, () -> PressResult.replied(faults.deadControl()), PressResult::replied);
    }

    /** A fault is told in the same language, but where that cannot be found out. */
    private <T> T privately(Caller caller, Supplier<T> handling, Function<Card, T> instead) {
        return guard(() -> speech.privately(caller, () -> guard(handling, instead)), instead);
    }

    private List<Answer> openly(PostedMessage message, Supplier<List<Answer>> handling) {
        Function<Card, List<Answer>> instead = fault -> List.of(Answer.open(fault));
        return guard(() -> speech.openly(message.ref().channel().guild(), () -> guard(handling, instead)), instead);
    }

    private void guard(Runnable handling) {
        guard(
                () -> {
                    handling.run();
                    return true;
                },
                fault -> false);
    }

    /** The only catch-all: a handler's fault must not take a platform's thread with it. */
    private <T> T guard(Supplier<T> handling, Function<Card, T> instead) {
        try {
            return handling.get();
        } catch (Refusal e) {
            return instead.apply(Card.saying(e.sentence()));
        } catch (RuntimeException e) {
            return instead.apply(faults.report(e));
        }
    }
}
