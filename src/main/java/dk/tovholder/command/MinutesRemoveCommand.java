package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /minutes remove}: minutes and all their entries go. */
@Component
final class MinutesRemoveCommand implements ChatCommand {
    private final MinutesService minutes;
    private final MinutesChoice choice;
    private final MinutesHead heads;
    private final Rights rights;
    private final OpenCards open;
    private final Completions completions;
    private final BotTexts texts;

    MinutesRemoveCommand(
            MinutesService minutes,
            MinutesChoice choice,
            MinutesHead heads,
            Rights rights,
            OpenCards open,
            Completions completions,
            BotTexts texts) {
        this.minutes = minutes;
        this.choice = choice;
        this.heads = heads;
        this.rights = rights;
        this.open = open;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("minutes remove", List.of(MinutesChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        MinutesView view = choice.resolve(call);
        rights.requireChange(call.caller(), view);
        minutes.remove(call.caller().guild(), view.id(), call.caller().user().id());
        open.say(view, () -> removed(view));
        return Answer.quiet(Card.saying(removed(view)));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.minutes(completion);
    }

    private String removed(MinutesView view) {
        return texts.text("minutes.removed", heads.brief(view));
    }
}
