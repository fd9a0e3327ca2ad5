package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /minutes show}: one card again. */
@Component
final class MinutesShowCommand implements ChatCommand {
    private final MinutesChoice choice;
    private final MinutesCard cards;
    private final Completions completions;

    MinutesShowCommand(MinutesChoice choice, MinutesCard cards, Completions completions) {
        this.choice = choice;
        this.cards = cards;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "minutes show", List.of(MinutesChoice.SPEC, OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        MinutesView view = choice.resolve(call);
        return call.flag(ListAnswers.PUBLIC)
                ? Answer.open(cards.open(view))
                : Answer.quiet(cards.card(view, Audience.PRIVATE, call.caller(), 0));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.minutes(completion);
    }
}
