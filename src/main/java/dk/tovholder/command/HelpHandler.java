package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import org.springframework.stereotype.Component;

/** Shows the help, privately, to who presses. */
@Component
final class HelpHandler implements PressHandler {
    static final String NAME = "help";

    private final HelpCard card;

    HelpHandler(HelpCard card) {
        this.card = card;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        return PressResult.replied(card.card());
    }
}
