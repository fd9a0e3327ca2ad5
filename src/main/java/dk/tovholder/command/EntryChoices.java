package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The entries of minutes as choices of a select. A value is the kind and the id, as {@code action-12}. */
@Component
final class EntryChoices {
    private final BotTexts texts;
    private final DayWords days;

    EntryChoices(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    List<Choice> of(MinutesView minutes) {
        return minutes.entries().stream().map(this::choice).toList();
    }

    Choice choice(EntryView entry) {
        String kind = entry.ref().kind().name().toLowerCase(Locale.ROOT);
        return new Choice(entry.ref().code(), Wording.clip(texts.text("kind." + kind, text(entry)), Wording.LABEL));
    }

    private String text(EntryView entry) {
        if (entry instanceof ActionView action) {
            return action.taskInContext();
        }
        return entry instanceof EventView event ? days.brief(event.date()) + " " + event.what() : entry.label();
    }
}
