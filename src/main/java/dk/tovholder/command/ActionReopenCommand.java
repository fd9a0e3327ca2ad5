package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /action reopen}: it is not done after all. */
@Component
final class ActionReopenCommand implements ChatCommand {
    private final ActionService actions;
    private final ActionChoice choice;
    private final ActionAnswer answer;
    private final Completions completions;

    ActionReopenCommand(ActionService actions, ActionChoice choice, ActionAnswer answer, Completions completions) {
        this.actions = actions;
        this.choice = choice;
        this.answer = answer;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("action reopen", List.of(ActionChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        ActionView action = choice.resolve(call, ActionQuery.Status.DONE);
        ActionView reopened = actions.reopen(
                        call.caller().guild(), action.id(), call.caller().user().id())
                .orElseThrow(answer::gone);
        return answer.changed(call.caller(), reopened, "action.reopened");
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.actions(completion, ActionQuery.Status.DONE);
    }
}
