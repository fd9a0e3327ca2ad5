package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.PointView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What else the words of a search are found in: actions and points, as the end of the card. */
@Component
final class OtherHits {
    private final ActionService actions;
    private final LogService log;
    private final EntryText entries;
    private final Visibility visibility;
    private final GuildDay days;
    private final BotTexts texts;

    OtherHits(
            ActionService actions,
            LogService log,
            EntryText entries,
            Visibility visibility,
            GuildDay days,
            BotTexts texts) {
        this.actions = actions;
        this.log = log;
        this.entries = entries;
        this.visibility = visibility;
        this.days = days;
        this.texts = texts;
    }

    Card about(CommandCall call, Audience audience) {
        String guild = call.caller().guild();
        String words = call.text(DecisionsCommand.QUERY).orElse("");
        String body = call.text(Completions.BODY).orElse(null);
        Today today = days.here(guild);
        List<ActionView> tasks =
                actions.find(guild, new ActionQuery(null, null, body, ActionQuery.Status.ALL, words, today.date()));
        List<PointView> points = log.pointsAbout(guild, words, body);
        Card card = section(
                "decisions.actions",
                visibility.actions(tasks, call.caller(), audience).entries().stream()
                        .map(action -> entries.action(action, today, SourceStyle.FULL)));
        return card.and(section(
                "decisions.points",
                visibility.points(points, call.caller(), audience).entries().stream()
                        .map(point -> entries.point(point, SourceStyle.FULL))));
    }

    private Card section(String heading, Stream<RichText> lines) {
        List<RichText> some = lines.toList();
        return some.isEmpty()
                ? Card.EMPTY
                : Card.EMPTY.heading(3, texts.text(heading)).entries(some);
    }
}
