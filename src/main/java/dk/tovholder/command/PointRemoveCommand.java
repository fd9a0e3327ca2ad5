package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.ProposalService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /point remove}: a coming point is taken off. */
@Component
final class PointRemoveCommand implements ChatCommand {
    private final ProposalService proposals;
    private final EntryService entries;
    private final PointChoice choice;
    private final PointRights rights;
    private final PointAnswer answer;

    PointRemoveCommand(
            ProposalService proposals,
            EntryService entries,
            PointChoice choice,
            PointRights rights,
            PointAnswer answer) {
        this.proposals = proposals;
        this.entries = entries;
        this.choice = choice;
        this.rights = rights;
        this.answer = answer;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("point remove", List.of(PointChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        PointChoice.Chosen chosen = choice.resolve(call);
        rights.require(caller, chosen);
        if (chosen instanceof PointChoice.Chosen.Proposed proposed) {
            proposals.remove(
                    caller.guild(), proposed.proposal().id(), caller.user().id());
        } else if (chosen instanceof PointChoice.Chosen.OfMinutes of) {
            entries.drop(caller.guild(), of.point().ref(), caller.user().id());
        }
        return Answer.quiet(answer.removed(chosen.topic()));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return choice.complete(completion);
    }
}
