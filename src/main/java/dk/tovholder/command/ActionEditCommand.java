package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.OwnerCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /action edit}: what was read or written wrong is put right. Without anything to change it shows the action. */
@Component
final class ActionEditCommand implements ChatCommand {
    private static final String TASK = "task";
    private static final String DUE = "due";

    private final EntryService entries;
    private final EntryAccess access;
    private final EntryCard cards;
    private final ActionChoice choice;
    private final OwnerChoice owners;
    private final DateWords dates;
    private final Completions completions;

    ActionEditCommand(
            EntryService entries,
            EntryAccess access,
            EntryCard cards,
            ActionChoice choice,
            OwnerChoice owners,
            DateWords dates,
            Completions completions) {
        this.entries = entries;
        this.access = access;
        this.cards = cards;
        this.choice = choice;
        this.owners = owners;
        this.dates = dates;
        this.completions = completions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "action edit",
                List.of(
                        ActionChoice.SPEC,
                        OptionSpec.optional(TASK, OptionType.TEXT),
                        OwnerChoice.NAME,
                        OwnerChoice.MEMBER,
                        OptionSpec.optional(DUE, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        ActionView action = choice.resolve(call, ActionQuery.Status.OPEN);
        Map<Field, String> changed = new EnumMap<>(Field.class);
        call.text(TASK).ifPresent(task -> changed.put(Field.TEXT, task));
        owners.of(call)
                .ifPresent(owner ->
                        changed.put(Field.OWNERS, OwnerCode.of(List.of(new GivenOwner(owner.name(), owner.userId())))));
        call.text(DUE)
                .ifPresent(due ->
                        changed.put(Field.DUE, dates.deadline(due, call.caller().guild())));
        String by = call.caller().user().id();
        return Answer.quiet(cards.of(
                access.changed(call.caller(), entries.edit(call.caller().guild(), action.ref(), changed, by)),
                call.caller()));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completion.option().equals(ActionChoice.OPTION)
                ? completions.actions(completion, ActionQuery.Status.OPEN)
                : completions.people(completion);
    }
}
