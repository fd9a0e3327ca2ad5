package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The action that an option means: a number, or words that fit exactly one. The caller must have the right to change it. */
@Component
final class ActionChoice {
    static final String OPTION = "action";
    static final OptionSpec SPEC = OptionSpec.required(OPTION, OptionType.TEXT).completing();

    private static final int LISTED = 5;

    private final ActionService actions;
    private final Suggestions suggestions;
    private final Rights rights;
    private final ActionLabel labels;
    private final GuildDay days;
    private final BotTexts texts;

    ActionChoice(
            ActionService actions,
            Suggestions suggestions,
            Rights rights,
            ActionLabel labels,
            GuildDay days,
            BotTexts texts) {
        this.actions = actions;
        this.suggestions = suggestions;
        this.rights = rights;
        this.labels = labels;
        this.days = days;
        this.texts = texts;
    }

    /**
     * @param among the state in which it makes sense; a number finds it in any other but dropped, too, and so do words that fit
     * none in it: whoever asks then says how it stands
     */
    ActionView resolve(CommandCall call, ActionQuery.Status among) {
        String typed = call.text(OPTION).orElseThrow(() -> new Refusal(texts.text("action.which")));
        ActionView action = byNumber(call.caller(), typed).orElseGet(() -> byWords(call.caller(), typed, among));
        rights.requireChange(call.caller(), action);
        return action;
    }

    private Optional<ActionView> byNumber(Caller caller, String typed) {
        try {
            long id = Long.parseLong(typed.startsWith("#") ? typed.substring(1) : typed);
            return actions.find(caller.guild(), id)
                    .filter(action -> action.state() != ActionState.DROPPED && rights.reads(caller, action));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private ActionView byWords(Caller caller, String typed, ActionQuery.Status among) {
        List<ActionView> wanted = matching(caller, typed, among);
        List<ActionView> found = wanted.isEmpty() ? matching(caller, typed, ActionQuery.Status.ALL) : wanted;
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Refusal(texts.text("action.unknown", typed));
        }
        String candidates = found.stream()
                .limit(LISTED)
                .map(action -> texts.text("action.candidate", "#" + action.id(), labels.of(action)))
                .collect(Collectors.joining("\n"));
        throw new Refusal(texts.text("action.several", found.size(), typed, candidates));
    }

    private List<ActionView> matching(Caller caller, String typed, ActionQuery.Status among) {
        ActionQuery query = new ActionQuery(null, null, null, among, typed, days.today(caller.guild()));
        return suggestions.actions(caller.guild(), caller.user().id(), query).stream()
                .filter(action -> rights.sees(caller, action))
                .toList();
    }
}
