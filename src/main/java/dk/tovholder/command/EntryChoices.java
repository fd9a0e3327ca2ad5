package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.MinutesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The entries of minutes as choices of a select. A value is the kind and the id, as {@code action-12}. */
@Component
final class EntryChoices {
    private static final char SEPARATOR = '-';

    private final BotTexts texts;
    private final DayWords days;

    EntryChoices(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    List<Choice> of(MinutesView minutes) {
        List<Choice> choices = new ArrayList<>();
        minutes.decisions().forEach(e -> choices.add(choice(EntryKind.DECISION, e.id(), e.text())));
        minutes.actions().forEach(e -> choices.add(choice(EntryKind.ACTION, e.id(), e.task())));
        minutes.events()
                .forEach(e -> choices.add(choice(EntryKind.EVENT, e.id(), days.brief(e.date()) + " " + e.what())));
        minutes.points().forEach(e -> choices.add(choice(EntryKind.POINT, e.id(), e.topic())));
        return choices;
    }

    /** Empty where the value is none of ours. */
    static Optional<EntryRef> parse(String value) {
        int separator = value.indexOf(SEPARATOR);
        try {
            EntryKind kind =
                    EntryKind.valueOf(value.substring(0, Math.max(0, separator)).toUpperCase(Locale.ROOT));
            return Optional.of(new EntryRef(kind, Long.parseLong(value.substring(separator + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Choice choice(EntryKind kind, long id, String text) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return new Choice(name + SEPARATOR + id, Wording.clip(texts.text("kind." + name, text), Wording.LABEL));
    }
}
