package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.ProposalService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /point move}: a coming point to another meeting. */
@Component
final class PointMoveCommand implements ChatCommand {
    private final ProposalService proposals;
    private final EntryService entries;
    private final PointChoice choice;
    private final PointRights rights;
    private final PointAnswer answer;
    private final DateWords dates;
    private final BotTexts texts;

    PointMoveCommand(
            ProposalService proposals,
            EntryService entries,
            PointChoice choice,
            PointRights rights,
            PointAnswer answer,
            DateWords dates,
            BotTexts texts) {
        this.proposals = proposals;
        this.entries = entries;
        this.choice = choice;
        this.rights = rights;
        this.answer = answer;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "point move", List.of(PointChoice.SPEC, OptionSpec.required(PointAddCommand.DATE, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        PointChoice.Chosen chosen = choice.resolve(call);
        rights.require(caller, chosen);
        LocalDate date =
                dates.from(call, PointAddCommand.DATE).orElseThrow(() -> new Refusal(texts.text("point.date")));
        if (chosen instanceof PointChoice.Chosen.Proposed proposed) {
            proposals.move(caller.guild(), proposed.proposal().id(), date);
        } else if (chosen instanceof PointChoice.Chosen.OfMinutes of) {
            entries.edit(
                    caller.guild(),
                    of.point().ref(),
                    Map.of(Field.DAY, date.toString()),
                    caller.user().id());
        }
        return Answer.quiet(answer.moved(chosen.topic(), date));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completion.option().equals(PointChoice.TOPIC) ? choice.complete(completion) : List.of();
    }
}
