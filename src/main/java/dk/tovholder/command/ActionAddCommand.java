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
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.NewAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /action add}: something to do that no minutes say. */
@Component
final class ActionAddCommand implements ChatCommand {
    private static final String TASK = "task";
    private static final String DUE = "due";

    private final ActionService actions;
    private final ActionAnswer answer;
    private final OwnerChoice owners;
    private final DateWords dates;
    private final Completions completions;
    private final BotTexts texts;

    ActionAddCommand(
            ActionService actions,
            ActionAnswer answer,
            OwnerChoice owners,
            DateWords dates,
            Completions completions,
            BotTexts texts) {
        this.actions = actions;
        this.answer = answer;
        this.owners = owners;
        this.dates = dates;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "action add",
                List.of(
                        OptionSpec.required(TASK, OptionType.TEXT),
                        OwnerChoice.NAME,
                        OwnerChoice.MEMBER,
                        OptionSpec.optional(DUE, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String task = call.text(TASK).orElseThrow(() -> new Refusal(texts.text("action.task")));
        Optional<OwnerChoice.Chosen> owner = owners.of(call);
        boolean atMeeting = call.text(DUE)
                .filter(words -> dates.isKnownMeeting(words, caller.guild()))
                .isPresent();
        LocalDate due = atMeeting ? null : dates.until(call, DUE).orElse(null);
        NewAction wanted = new NewAction(
                caller.channel().id(),
                task,
                owner.map(OwnerChoice.Chosen::name).orElse(null),
                owner.map(OwnerChoice.Chosen::userId).orElse(null),
                due,
                atMeeting);
        ActionView added = actions.add(caller.guild(), wanted, caller.user().id());
        return answer.changed(caller, added, "action.added");
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.people(completion);
    }
}
