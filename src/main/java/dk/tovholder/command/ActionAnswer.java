package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.MinutesService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said when an action was changed: what happened, and how it stands now. */
@Component
final class ActionAnswer {
    private final EntryText entries;
    private final GuildDay days;
    private final MinutesService minutes;
    private final OpenCards open;
    private final BotTexts texts;

    ActionAnswer(EntryText entries, GuildDay days, MinutesService minutes, OpenCards open, BotTexts texts) {
        this.entries = entries;
        this.days = days;
        this.minutes = minutes;
        this.open = open;
        this.texts = texts;
    }

    /** @param key the message that says what happened, with its arguments */
    Answer changed(Caller caller, ActionView action, String key, Object... arguments) {
        Long from = action.source().minutesId();
        if (from != null) {
            minutes.find(caller.guild(), from).ifPresent(open::refresh);
        }
        RichText line = entries.action(action, days.here(caller.guild()), SourceStyle.BRIEF);
        return Answer.quiet(Card.saying(texts.text(key, arguments)).entries(List.of(line)));
    }

    Refusal gone() {
        return new Refusal(texts.text("action.gone"));
    }
}
