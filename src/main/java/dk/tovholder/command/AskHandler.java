package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Afklar}: asks privately about what is uncertain. */
@Component
final class AskHandler implements PressHandler {
    static final String NAME = "ask";

    private final MinutesAccess access;
    private final OpenCards open;
    private final Questions questions;

    AskHandler(MinutesAccess access, OpenCards open, Questions questions) {
        this.access = access;
        this.open = open;
        this.questions = questions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        MinutesView view = access.findOwn(press.caller(), parts.get(1));
        if (Audience.parse(parts.get(0)) == Audience.OPEN) {
            open.remember(view, press);
        }
        return PressResult.replied(questions.next(press.caller(), view));
    }
}
