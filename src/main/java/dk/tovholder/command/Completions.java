package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Values suggested while an option is typed. */
@Component
final class Completions {
    static final String BODY = "body";

    private final LogService log;
    private final MinutesService minutes;
    private final PeopleService people;
    private final ActionService actions;
    private final ActionLabel labels;
    private final MinutesHead heads;
    private final Visibility visibility;
    private final GuildDay days;
    private final BotTexts texts;

    Completions(
            LogService log,
            MinutesService minutes,
            PeopleService people,
            ActionService actions,
            ActionLabel labels,
            MinutesHead heads,
            Visibility visibility,
            GuildDay days,
            BotTexts texts) {
        this.log = log;
        this.minutes = minutes;
        this.people = people;
        this.actions = actions;
        this.labels = labels;
        this.heads = heads;
        this.visibility = visibility;
        this.days = days;
        this.texts = texts;
    }

    List<Choice> bodies(Completion typed) {
        return matching(typed, log.bodies(typed.caller().guild()).stream().map(Completions::same));
    }

    /** Whose actions to show: all, the caller's, or those of any name. */
    List<Choice> owners(Completion typed) {
        Stream<String> names = Stream.concat(Stream.of(texts.text("owner.all")), names(typed));
        return matching(typed, names.map(Completions::same));
    }

    /** Whom to give something to. */
    List<Choice> people(Completion typed) {
        return matching(typed, names(typed).map(Completions::same));
    }

    private Stream<String> names(Completion typed) {
        String guild = typed.caller().guild();
        Stream<String> known = people.list(guild).stream().map(PersonView::name);
        return Stream.of(Stream.of(texts.text("owner.me")), known, people.unknown(guild).stream())
                .flatMap(name -> name)
                .distinct();
    }

    List<Choice> unknownNames(Completion typed) {
        return matching(typed, people.unknown(typed.caller().guild()).stream().map(Completions::same));
    }

    List<Choice> minutes(Completion typed) {
        return matching(
                typed,
                minutes.list(typed.caller().guild()).stream()
                        .map(view -> new Choice(String.valueOf(view.id()), heads.brief(view))));
    }

    List<Choice> actions(Completion typed, ActionQuery.Status status) {
        String guild = typed.caller().guild();
        List<ActionView> found =
                actions.find(guild, new ActionQuery(null, null, null, status, null, days.today(guild)));
        return matching(
                typed,
                visibility.actions(found, typed.caller(), Audience.PRIVATE).entries().stream()
                        .map(action -> new Choice(String.valueOf(action.id()), labels.of(action))));
    }

    private static Choice same(String value) {
        String clipped = Wording.clip(value, Wording.LABEL);
        return new Choice(clipped, clipped);
    }

    /** Those whose label has every word that was typed. */
    private static List<Choice> matching(Completion typed, Stream<Choice> choices) {
        List<String> words = Words.of(typed.typed());
        return choices.filter(choice -> Words.allIn(words, choice.label()))
                .limit(25)
                .toList();
    }
}
