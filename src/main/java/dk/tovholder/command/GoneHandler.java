package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The message with minutes was deleted, and its poster says what becomes of what was read in it. */
@Component
final class GoneHandler implements PressHandler {
    static final String NAME = "gone";
    static final String DROP = "drop";
    static final String KEEP = "keep";
    private static final String LOST = ".";

    private final MinutesService minutes;
    private final MinutesHead heads;
    private final OpenCards open;
    private final BotTexts texts;

    GoneHandler(MinutesService minutes, MinutesHead heads, OpenCards open, BotTexts texts) {
        this.minutes = minutes;
        this.heads = heads;
        this.open = open;
        this.texts = texts;
    }

    /**
     * Names the guild too: it is asked in direct messages, which belong to none. And the message that is gone: minutes that were
     * kept and posted again are asked about again.
     */
    static String key(MinutesView view) {
        return view.id() + LOST + view.origin().message() + ":" + view.origin().guild();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        String user = press.caller().user().id();
        MinutesView view = find(parts);
        if (!view.origin().poster().equals(user)) {
            throw new Refusal(texts.text("right.minutes"));
        }
        if (parts.get(0).equals(KEEP)) {
            return PressResult.updated(Card.saying(texts.text("gone.kept", heads.brief(view))));
        }
        if (!minutes.removeLost(parts.get(2), view.id(), user)) {
            return PressResult.updated(postedAgain(find(parts)));
        }
        open.say(view, () -> removed(view));
        return PressResult.updated(Card.saying(removed(view)));
    }

    private MinutesView find(List<String> parts) {
        String id = parts.get(1).substring(0, (parts.get(1) + LOST).indexOf(LOST));
        return minutes.find(parts.get(2), Long.parseLong(id))
                .orElseThrow(() -> new Refusal(texts.text("minutes.gone")));
    }

    /** The question is answered by that, however late its button is pressed. */
    private Card postedAgain(MinutesView view) {
        return Card.saying(texts.text("gone.again", heads.brief(view))).note(heads.source(view));
    }

    private String removed(MinutesView view) {
        return texts.text("minutes.removed", heads.brief(view));
    }
}
