package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands under closed points is shown privately to those whom it concerns, and to nobody else. */
@Component
final class Visibility {
    private final Rights rights;
    private final BotTexts texts;

    Visibility(Rights rights, BotTexts texts) {
        this.rights = rights;
        this.texts = texts;
    }

    OpenPart<ActionView> actions(List<ActionView> all, Caller caller, Audience audience) {
        return OpenPart.of(
                all,
                ActionView::closed,
                e -> audience == Audience.PRIVATE && rights.readsClosed(caller, e),
                ActionView::source);
    }

    OpenPart<DecisionView> decisions(List<DecisionView> all, Caller caller, Audience audience) {
        return OpenPart.of(
                all,
                DecisionView::closed,
                e -> audience == Audience.PRIVATE && rights.readsClosed(caller, e.source()),
                DecisionView::source);
    }

    OpenPart<EventView> events(List<EventView> all, Caller caller, Audience audience) {
        return OpenPart.of(
                all,
                EventView::closed,
                e -> audience == Audience.PRIVATE && rights.readsClosed(caller, e.source()),
                EventView::source);
    }

    OpenPart<PointView> points(List<PointView> all, Caller caller, Audience audience) {
        return OpenPart.of(
                all,
                PointView::closed,
                e -> audience == Audience.PRIVATE && rights.readsClosed(caller, e.source()),
                PointView::source);
    }

    /** A neutral line where something is left out. */
    Card withClosedNote(Card card, OpenPart<?> shown) {
        return shown.closedPoints() == 0
                ? card
                : card.note(RichText.of(texts.text("closed.points", shown.closedPoints())));
    }
}
