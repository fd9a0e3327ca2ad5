package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The entries of minutes to choose from, however many they are. */
@Component
final class EntryPicker {
    /** What one select has room for. */
    private static final int CHOICES = 25;

    private static final int SELECTS = 4;

    private final EntryChoices choices;
    private final BotTexts texts;

    EntryPicker(EntryChoices choices, BotTexts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    /** What an entry is chosen for. */
    enum Purpose {
        SHOW(ShowEntryHandler.NAME, 1),
        EDIT(EditHandler.NAME, 1),
        DROP(DropHandler.NAME, CHOICES);

        private final String handler;
        private final int max;

        Purpose(String handler, int max) {
            this.handler = handler;
            this.max = max;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param page from 0 */
    Card card(MinutesView view, Purpose purpose, int page) {
        List<Choice> all = choices.of(view);
        if (all.isEmpty()) {
            return Card.saying(texts.text("pick.nothing"));
        }
        int first = Math.max(0, page) * SELECTS * CHOICES;
        Card card = Card.saying(texts.text("pick." + purpose.id()));
        for (int start = first; start < Math.min(all.size(), first + SELECTS * CHOICES); start += CHOICES) {
            List<Choice> some = all.subList(start, Math.min(all.size(), start + CHOICES));
            card = card.controls(new Select(
                    ControlId.of(purpose.handler, view.id(), start),
                    texts.text("pick.placeholder", start + 1, start + some.size(), all.size()),
                    some,
                    Math.min(purpose.max, some.size())));
        }
        Card turning = turning(card, view, purpose, page, all.size());
        return purpose == Purpose.EDIT
                ? turning.controls(MeetingHandler.button(ControlId.of(Audience.PRIVATE.id(), view.id()), texts))
                : turning;
    }

    /** @param start of the select in which an entry was chosen */
    static int page(int start) {
        return start / (SELECTS * CHOICES);
    }

    private Card turning(Card card, MinutesView view, Purpose purpose, int page, int size) {
        int pages = (size + SELECTS * CHOICES - 1) / (SELECTS * CHOICES);
        List<Control> turns = new ArrayList<>();
        if (page > 0) {
            turns.add(turn(view, purpose, page - 1, "‹"));
        }
        if (page < pages - 1) {
            turns.add(turn(view, purpose, page + 1, "›"));
        }
        return turns.isEmpty()
                ? card
                : card.note(RichText.of(texts.text("page.number", page + 1, pages)))
                        .controls(turns.toArray(Control[]::new));
    }

    private static Button turn(MinutesView view, Purpose purpose, int page, String sign) {
        return new Button(ControlId.of(PickPageHandler.NAME, purpose.id(), view.id(), page), sign, Style.SECONDARY);
    }
}
