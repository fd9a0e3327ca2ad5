package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.Sources;
import dk.tovholder.minutes.Suggestions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Values suggested while an option is typed. */
@Component
final class Completions {
    static final String BODY = "body";

    private static final int SHOWN = 25;

    private final Suggestions suggestions;
    private final ActionLabel labels;
    private final Rights rights;
    private final SeenSources sources;
    private final MinutesHead heads;
    private final GuildDay days;
    private final BotTexts texts;

    Completions(
            Suggestions suggestions,
            ActionLabel labels,
            Rights rights,
            SeenSources sources,
            MinutesHead heads,
            GuildDay days,
            BotTexts texts) {
        this.suggestions = suggestions;
        this.labels = labels;
        this.rights = rights;
        this.sources = sources;
        this.heads = heads;
        this.days = days;
        this.texts = texts;
    }

    List<Choice> bodies(Completion typed) {
        return same(suggestions.bodies(typed.caller().guild(), seen(typed), typed.typed()).stream());
    }

    /** Whose actions to show: all, the caller's, or those of any name. */
    List<Choice> owners(Completion typed) {
        return names(typed, texts.text("owner.all"), texts.text("owner.me"));
    }

    /** Whom to give something to. */
    List<Choice> people(Completion typed) {
        return names(typed, texts.text("owner.me"));
    }

    private List<Choice> names(Completion typed, String... first) {
        List<String> words = Words.of(typed.typed());
        Stream<String> special = Stream.of(first).filter(word -> Words.allIn(words, word));
        return same(
                Stream.concat(special, suggestions.names(typed.caller().guild(), seen(typed), typed.typed()).stream()));
    }

    List<Choice> linkedNames(Completion typed) {
        return same(suggestions.linked(typed.caller().guild(), seen(typed), typed.typed()).stream());
    }

    List<Choice> unknownNames(Completion typed) {
        return same(suggestions.unknown(typed.caller().guild(), seen(typed), typed.typed()).stream());
    }

    List<Choice> minutes(Completion typed) {
        List<String> words = Words.of(typed.typed());
        return suggestions.minutes(typed.caller().guild()).stream()
                .filter(brief -> rights.sees(typed.caller(), brief.channel(), brief.poster()))
                .map(brief -> new Choice(String.valueOf(brief.id()), heads.brief(brief)))
                .filter(choice -> Words.allIn(words, choice.label()))
                .limit(SHOWN)
                .toList();
    }

    List<Choice> actions(Completion typed, ActionQuery.Status status) {
        String guild = typed.caller().guild();
        ActionQuery query = new ActionQuery(null, null, null, status, typed.typed(), days.today(guild));
        return suggestions.actions(guild, typed.caller().user().id(), query).stream()
                .filter(action -> rights.sees(typed.caller(), action))
                .map(action -> new Choice(String.valueOf(action.id()), labels.of(action)))
                .limit(SHOWN)
                .toList();
    }

    private Sources seen(Completion typed) {
        return sources.of(typed.caller(), Audience.PRIVATE);
    }

    private static List<Choice> same(Stream<String> values) {
        return values.map(value -> Wording.clip(value, Wording.LABEL))
                .distinct()
                .limit(SHOWN)
                .map(value -> new Choice(value, value))
                .toList();
    }
}
