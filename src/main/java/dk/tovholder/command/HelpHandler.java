package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Another topic in place of what the help shows; where a button of another message asks, the help privately. */
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
        return press.values().isEmpty()
                ? PressResult.replied(card.overview())
                : PressResult.updated(
                        card.about(HelpTopic.valueOf(press.values().get(0).toUpperCase(Locale.ROOT))));
    }
}
