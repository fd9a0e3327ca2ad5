package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Another page of a card of minutes. */
@Component
final class MinutesPageHandler implements PressHandler {
    private final MinutesAccess access;
    private final MinutesCard cards;

    MinutesPageHandler(MinutesAccess access, MinutesCard cards) {
        this.access = access;
        this.cards = cards;
    }

    @Override
    public String name() {
        return MinutesCard.PAGE;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        MinutesView view = access.find(press.caller(), parts.get(1));
        return PressResult.updated(
                cards.card(view, Audience.parse(parts.get(0)), press.caller(), Integer.parseInt(parts.get(2))));
    }
}
