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

/** {@code /action assign}: somebody else has it, alone. */
@Component
final class ActionAssignCommand implements ChatCommand {
    private final ActionService actions;
    private final ActionChoice choice;
    private final ActionAnswer answer;
    private final OwnerChoice owners;
    private final Completions completions;

    ActionAssignCommand(
            ActionService actions,
            ActionChoice choice,
            ActionAnswer answer,
            OwnerChoice owners,
            Completions completions) {
        this.actions = actions;
        this.choice = choice;
        this.answer = answer;
        this.owners = owners;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("action assign", List.of(ActionChoice.SPEC, OwnerChoice.NAME, OwnerChoice.MEMBER));
    }

    @Override
    public Answer run(CommandCall call) {
        OwnerChoice.Chosen owner = owners.of(call).orElseThrow(owners::missing);
        ActionView action = choice.resolve(call, ActionQuery.Status.OPEN);
        ActionView assigned = actions.assign(
                        call.caller().guild(),
                        action.id(),
                        owner.name(),
                        owner.userId(),
                        call.caller().user().id())
                .orElseThrow(answer::gone);
        return answer.changed(call.caller(), assigned, "action.assigned");
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completion.option().equals(ActionChoice.OPTION)
                ? completions.actions(completion, ActionQuery.Status.OPEN)
                : completions.people(completion);
    }
}
