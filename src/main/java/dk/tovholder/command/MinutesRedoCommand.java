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
import dk.tovholder.minutes.Receipt;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /minutes redo}: the same text read again, as the rules are now. What people put right stays. */
@Component
final class MinutesRedoCommand implements ChatCommand {
    private final MinutesService minutes;
    private final MinutesChoice choice;
    private final MinutesHead heads;
    private final Rights rights;
    private final OpenCards open;
    private final DiffCard diffs;
    private final NamedMembers named;
    private final Completions completions;
    private final BotTexts texts;

    MinutesRedoCommand(
            MinutesService minutes,
            MinutesChoice choice,
            MinutesHead heads,
            Rights rights,
            OpenCards open,
            DiffCard diffs,
            NamedMembers named,
            Completions completions,
            BotTexts texts) {
        this.named = named;
        this.minutes = minutes;
        this.choice = choice;
        this.heads = heads;
        this.rights = rights;
        this.open = open;
        this.diffs = diffs;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("minutes redo", List.of(MinutesChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        MinutesView view = choice.resolve(call);
        rights.requireChange(call.caller(), view);
        Receipt receipt = minutes.redo(call.caller().guild(), view.id())
                .orElseThrow(() -> new Refusal(texts.text("minutes.gone")));
        if (receipt instanceof Receipt.Reread reread) {
            open.refresh(named.link(reread.minutes()), reread.diff());
            return Answer.quiet(diffs.card(reread.minutes(), reread.diff()));
        }
        return Answer.quiet(Card.saying(texts.text("diff.same", heads.brief(view))));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.minutes(completion);
    }
}
