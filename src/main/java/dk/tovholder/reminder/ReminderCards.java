package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reminder looks like. It shows its actions as they are now, so that it can be shown again when one of them is done. */
@Component
final class ReminderCards {
    private static final int HEADING = 2;
    /** Of so many actions all buttons have room: Discord takes 40 parts in one message. */
    private static final int ROOMY = 5;

    private final BotTexts texts;
    private final ReminderText wording;
    private final ReminderControls controls;
    private final DigestCards digests;

    ReminderCards(BotTexts texts, ReminderText wording, ReminderControls controls, DigestCards digests) {
        this.texts = texts;
        this.wording = wording;
        this.controls = controls;
        this.digests = digests;
    }

    /**
     * A direct message. Each action that is open has its buttons, whose ids end with the message's key; those of a digest have a
     * line, and are opened one by one.
     */
    Card direct(List<Item> items, String key, @Nullable Opened opened) {
        List<Item> told = items.stream().filter(item -> !item.isOfDigest()).toList();
        List<Item> rest = items.stream().filter(Item::isOfDigest).toList();
        Card card = told.isEmpty() ? Card.EMPTY : told(told, key, opened);
        return told.size() == items.size() && !told.isEmpty()
                ? card
                : card.and(digests.of(rest, told.isEmpty(), key, opened));
    }

    private Card told(List<Item> items, String key, @Nullable Opened opened) {
        Card card = Card.EMPTY.heading(HEADING, heading(items));
        for (Item item : items) {
            card = card.paragraph(wording.of(item));
            if (item.reminder().promise().rung() == Rung.DONE) {
                card = card.and(controls.entry(item, key));
            } else if (item.isOpen() && !item.isOver()) {
                card = card.and(controls.under(item, key, opened, items.size() <= ROOMY));
            }
        }
        return card;
    }

    /** The same, in a language that somebody else chooses. */
    Card direct(Locale language, List<Item> items, String key) {
        return texts.in(language, () -> direct(items, key, null));
    }

    /** The mention in a channel: says nothing of what it is about, since others read it. */
    Card mention(Locale language, String key) {
        return texts.in(language, () -> mention(key));
    }

    private Card mention(String key) {
        return Card.saying(RichText.of(texts.text("reminder.mention")))
                .controls(new Control.Button(
                        "reminder-show:" + key, texts.text("reminder.button.show"), Control.Style.PRIMARY));
    }

    private String heading(List<Item> items) {
        if (items.stream().allMatch(item -> item.reminder().promise().rung().isNews())) {
            return texts.text("reminder.heading.news");
        }
        boolean allNew = items.stream()
                .allMatch(item -> item.reminder().promise().rung() == Rung.GIVEN
                        && item.reminder().delivery().route() != Route.POSTER);
        return texts.text(allNew ? "reminder.heading.given" : "reminder.heading", items.size());
    }
}
