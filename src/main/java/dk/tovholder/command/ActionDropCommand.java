package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /action drop}: nobody is to do it after all. */
@Component
final class ActionDropCommand implements ChatCommand {
    private final EntryService entries;
    private final EntryAccess access;
    private final EntryCard cards;
    private final ActionChoice choice;
    private final Completions completions;

    ActionDropCommand(
            EntryService entries, EntryAccess access, EntryCard cards, ActionChoice choice, Completions completions) {
        this.entries = entries;
        this.access = access;
        this.cards = cards;
        this.choice = choice;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("action drop", List.of(ActionChoice.SPEC));
    }

    @Override
    public Answer run(CommandCall call) {
        ActionView action = choice.resolve(call, ActionQuery.Status.OPEN);
        EntryDetail dropped = access.changed(
                call.caller(),
                entries.drop(
                        call.caller().guild(),
                        action.ref(),
                        call.caller().user().id()));
        Card card = cards.of(dropped, call.caller());
        return Answer.quiet(card);
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.actions(completion, ActionQuery.Status.OPEN);
    }
}
