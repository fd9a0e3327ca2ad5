package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.reminder.SnoozeService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code /action snooze}: an owner hears nothing of it until a day; somebody else who may change it says so for all its owners. */
@Component
final class ActionSnoozeCommand implements ChatCommand {
    private static final String UNTIL = "until";

    private final SnoozeService snoozes;
    private final Snoozing snoozing;
    private final ActionChoice choice;
    private final ActionAnswer answer;
    private final AlreadySettled settled;
    private final DateWords dates;
    private final DayWords words;
    private final Completions completions;
    private final BotTexts texts;

    ActionSnoozeCommand(
            SnoozeService snoozes,
            Snoozing snoozing,
            ActionChoice choice,
            ActionAnswer answer,
            AlreadySettled settled,
            DateWords dates,
            DayWords words,
            Completions completions,
            BotTexts texts) {
        this.snoozes = snoozes;
        this.snoozing = snoozing;
        this.choice = choice;
        this.answer = answer;
        this.settled = settled;
        this.dates = dates;
        this.words = words;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "action snooze", List.of(ActionChoice.SPEC, OptionSpec.required(UNTIL, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        ActionView action = choice.resolve(call, ActionQuery.Status.OPEN);
        String user = call.caller().user().id();
        return settled.reply(action, user).map(Answer::quiet).orElseGet(() -> snoozed(call, action));
    }

    private Answer snoozed(CommandCall call, ActionView action) {
        String guild = call.caller().guild();
        String typed = call.text(UNTIL).orElseThrow(() -> new Refusal(texts.text("snooze.until")));
        LocalDate until = dates.until(typed, guild, action.source().body());
        snoozing.requireComing(guild, until);
        told(action, call.caller().user().id()).forEach(user -> snoozes.snooze(guild, action.id(), user, until));
        return answer.changed(call.caller(), action, "action.snoozed", words.whole(until));
    }

    private static List<String> told(ActionView action, String caller) {
        List<String> owners = action.owners().stream()
                .map(OwnerView::userId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return owners.isEmpty() || owners.contains(caller) ? List.of(caller) : owners;
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completion.option().equals(ActionChoice.OPTION)
                ? completions.actions(completion, ActionQuery.Status.OPEN)
                : List.of();
    }
}
