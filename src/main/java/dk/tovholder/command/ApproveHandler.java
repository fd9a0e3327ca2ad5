package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Godkend}: the minutes are taken as they stand. */
@Component
final class ApproveHandler implements PressHandler {
    private final MinutesService minutes;
    private final MinutesAccess access;
    private final MinutesCard cards;
    private final OpenCards open;

    ApproveHandler(MinutesService minutes, MinutesAccess access, MinutesCard cards, OpenCards open) {
        this.minutes = minutes;
        this.access = access;
        this.cards = cards;
        this.open = open;
    }

    @Override
    public String name() {
        return MinutesCard.APPROVE;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        MinutesView view = access.findOwn(press.caller(), parts.get(1));
        MinutesView approved = minutes.approve(
                        press.caller().guild(), view.id(), press.caller().user().id())
                .orElseThrow(access::gone);
        Audience audience = Audience.parse(parts.get(0));
        if (audience == Audience.OPEN) {
            open.remember(approved, press);
        } else {
            open.refresh(approved);
        }
        return PressResult.updated(cards.card(approved, audience, press.caller(), 0));
    }
}
