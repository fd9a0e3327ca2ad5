package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesView;
import org.springframework.stereotype.Component;

/** Minutes as they are after a press on one of their cards: on that card, and on the one in the channel. */
@Component
final class ShownMinutes {
    private final MinutesCard cards;
    private final OpenCards open;

    ShownMinutes(MinutesCard cards, OpenCards open) {
        this.cards = cards;
        this.open = open;
    }

    PressResult updated(Press press, Audience audience, MinutesView now) {
        if (audience == Audience.OPEN) {
            open.remember(now, press);
        } else {
            open.refresh(now);
        }
        return PressResult.updated(cards.card(now, audience, press.caller(), 0));
    }
}
