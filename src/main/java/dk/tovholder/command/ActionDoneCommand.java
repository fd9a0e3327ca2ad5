package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.Finished;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /action done}: it is done. */
@Component
final class ActionDoneCommand implements ChatCommand {
    private final ActionService actions;
    private final ActionChoice choice;
    private final ActionAnswer answer;
    private final AlreadySettled settled;
    private final Completions completions;

    ActionDoneCommand(
            ActionService actions,
            ActionChoice choice,
            ActionAnswer answer,
            AlreadySettled settled,
            Completions completions) {
        this.actions = actions;
        this.choice = choice;
        this.answer = answer;
        this.settled = settled;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("action done", List.of(ActionChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        long id = choice.resolve(call, ActionQuery.Status.OPEN).id();
        String user = call.caller().user().id();
        Finished finished = actions.finish(call.caller().guild(), id, user).orElseThrow(answer::gone);
        Optional<Card> already = finished.news() ? Optional.empty() : settled.reply(finished.action(), user);
        return already.map(Answer::quiet).orElseGet(() -> done(call.caller(), finished.action()));
    }

    private Answer done(Caller caller, ActionView now) {
        return answer.changed(caller, now, now.state() == ActionState.DONE ? "action.done" : "action.done.part");
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.actions(completion, ActionQuery.Status.OPEN);
    }
}
