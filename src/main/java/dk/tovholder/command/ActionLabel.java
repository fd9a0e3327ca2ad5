package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.ActionView;
import org.springframework.stereotype.Component;

/** An action in a line short enough to choose it by. */
@Component
final class ActionLabel {
    private final BotTexts texts;
    private final DayWords days;

    ActionLabel(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    /** As {@code Send indkaldelsen ud til alle (Lene Mehlsen, 6. dec. 2022)}. */
    String of(ActionView action) {
        String owners =
                action.owners().isEmpty() ? texts.text("entry.nobody") : String.join(", ", action.ownerLabels());
        String who = Wording.clip(owners, Wording.LABEL / 3);
        String end = " (" + (action.due() == null ? who : who + ", " + days.brief(action.due())) + ")";
        return Wording.clip(action.taskInContext(), Wording.LABEL - end.length()) + end;
    }
}
