package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Fjern}: asks privately which entries are to go. */
@Component
final class RemoveHandler implements PressHandler {
    /** What one select has room for. */
    private static final int CHOICES = 25;

    private static final int MAX_SELECTS = 8;

    private final MinutesAccess access;
    private final OpenCards open;
    private final EntryChoices choices;
    private final BotTexts texts;

    RemoveHandler(MinutesAccess access, OpenCards open, EntryChoices choices, BotTexts texts) {
        this.access = access;
        this.open = open;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String name() {
        return MinutesCard.REMOVE;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        MinutesView view = access.findOwn(press.caller(), parts.get(1));
        if (Audience.parse(parts.get(0)) == Audience.OPEN) {
            open.remember(view, press);
        }
        List<Choice> all = choices.of(access.readable(press.caller(), view));
        return PressResult.replied(all.isEmpty() ? Card.saying(texts.text("remove.nothing")) : card(view, all));
    }

    private Card card(MinutesView view, List<Choice> all) {
        Card card = Card.saying(texts.text("remove.which"));
        for (int select = 0; select < MAX_SELECTS && select * CHOICES < all.size(); select++) {
            List<Choice> some = all.subList(select * CHOICES, Math.min(all.size(), (select + 1) * CHOICES));
            String id = ControlId.of(DropHandler.NAME, view.id(), select);
            card = card.controls(new Select(id, texts.text("remove.placeholder"), some, some.size()));
        }
        return card;
    }
}
