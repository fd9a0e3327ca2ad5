package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Entries chosen under {@code Fjern}: they go, and the card in the channel shows it. */
@Component
final class DropHandler implements PressHandler {
    static final String NAME = "drop";

    private final MinutesService minutes;
    private final MinutesAccess access;
    private final OpenCards open;
    private final BotTexts texts;

    DropHandler(MinutesService minutes, MinutesAccess access, OpenCards open, BotTexts texts) {
        this.minutes = minutes;
        this.access = access;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        MinutesView view = access.findOwn(
                press.caller(), ControlId.parts(press.control(), 2).get(0));
        List<EntryRef> chosen = press.values().stream()
                .map(EntryRef::parse)
                .flatMap(Optional::stream)
                .toList();
        if (chosen.isEmpty()) {
            return PressResult.updated(Card.saying(texts.text("remove.nothing-chosen")));
        }
        MinutesView changed = minutes.drop(
                        press.caller().guild(),
                        view.id(),
                        chosen,
                        press.caller().user().id())
                .orElseThrow(access::gone);
        open.refresh(changed);
        return PressResult.updated(Card.saying(texts.text("remove.done", chosen.size())));
    }
}
