package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesBrief;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The minutes that an option means: a number, or words that fit one alone. */
@Component
final class MinutesChoice {
    static final String OPTION = "minutes";
    static final OptionSpec SPEC = OptionSpec.required(OPTION, OptionType.TEXT).completing();

    private static final int LISTED = 5;

    private final MinutesService minutes;
    private final Suggestions suggestions;
    private final MinutesHead heads;
    private final Rights rights;
    private final BotTexts texts;

    MinutesChoice(MinutesService minutes, Suggestions suggestions, MinutesHead heads, Rights rights, BotTexts texts) {
        this.minutes = minutes;
        this.suggestions = suggestions;
        this.heads = heads;
        this.rights = rights;
        this.texts = texts;
    }

    MinutesView resolve(CommandCall call) {
        String typed = call.text(OPTION).orElseThrow(() -> new Refusal(texts.text("minutes.which")));
        return byNumber(call.caller(), typed).orElseGet(() -> byWords(call.caller(), typed));
    }

    private boolean sees(Caller caller, MinutesView view) {
        return rights.sees(caller, view.origin().channel(), view.origin().poster());
    }

    private Optional<MinutesView> byNumber(Caller caller, String typed) {
        try {
            return minutes.find(caller.guild(), Long.parseLong(typed.startsWith("#") ? typed.substring(1) : typed))
                    .filter(view -> sees(caller, view));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private MinutesView byWords(Caller caller, String typed) {
        List<String> words = Words.of(typed);
        List<MinutesBrief> found = suggestions.minutes(caller.guild()).stream()
                .filter(brief -> rights.sees(caller, brief.channel(), brief.poster()))
                .filter(brief -> Words.allIn(words, heads.words(brief)))
                .toList();
        if (found.size() == 1) {
            return minutes.find(caller.guild(), found.get(0).id())
                    .orElseThrow(() -> new Refusal(texts.text("minutes.gone")));
        }
        if (found.isEmpty()) {
            throw new Refusal(texts.text("minutes.unknown", typed));
        }
        String candidates = found.stream()
                .limit(LISTED)
                .map(brief -> texts.text("action.candidate", "#" + brief.id(), heads.brief(brief)))
                .collect(Collectors.joining("\n"));
        throw new Refusal(texts.text("minutes.several", found.size(), typed, candidates));
    }
}
