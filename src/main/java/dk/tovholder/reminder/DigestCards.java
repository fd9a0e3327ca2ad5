package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that somebody has open, a line each; what they choose of it is shown with its buttons. */
@Component
final class DigestCards {
    private static final int HEADING = 2;
    /** What has room beside as many reminders as a message may hold. */
    private static final int MOST = 10;

    private static final int LENGTH = 80;

    private final BotTexts texts;
    private final ReminderText wording;
    private final ReminderControls controls;
    private final GuildTimes times;

    DigestCards(BotTexts texts, ReminderText wording, ReminderControls controls, GuildTimes times) {
        this.texts = texts;
        this.wording = wording;
        this.controls = controls;
        this.times = times;
    }

    /** @param alone whether the message says nothing else */
    Card of(List<Item> items, boolean alone, String key, @Nullable Opened opened) {
        if (items.isEmpty()) {
            return alone ? Card.saying(texts.text("digest.nothing")).and(controls.again(key)) : Card.EMPTY;
        }
        Card card = alone
                ? Card.EMPTY.heading(HEADING, texts.text("digest.heading", items.size()))
                : Card.EMPTY.heading(HEADING + 1, texts.text("digest.heading.also", items.size()));
        card = card.entries(items.stream().limit(MOST).map(this::line).toList());
        if (items.size() > MOST) {
            card = card.note(RichText.of(texts.text("digest.more", items.size() - MOST)));
        }
        return card.and(shown(items, key, opened)).and(choice(items, key)).and(controls.again(key));
    }

    /** The one that is opened. */
    private Card shown(List<Item> items, String key, @Nullable Opened opened) {
        return items.stream()
                .filter(item -> opened != null && item.action().id() == opened.action())
                .findFirst()
                .map(item -> Card.EMPTY.paragraph(wording.of(item)).and(controls.under(item, key, opened, true)))
                .orElse(Card.EMPTY);
    }

    private Card choice(List<Item> items, String key) {
        return Card.EMPTY.controls(new Control.Select(
                "digest-pick:" + key,
                texts.text("digest.pick"),
                items.stream()
                        .limit(MOST)
                        .map(item -> new Choice(
                                String.valueOf(item.action().id()),
                                ReminderText.clipped(item.action().task(), LENGTH)))
                        .toList(),
                1));
    }

    private RichText line(Item item) {
        RichText line = RichText.EMPTY.bold(ReminderText.clipped(item.action().task(), LENGTH));
        LocalDate due = item.action().due();
        if (due == null) {
            return line;
        }
        boolean late = item.action().isLate(times.now(item.reminder().guild()).toLocalDate());
        return line.plain(texts.text("entry.separator") + texts.text(late ? "reminder.due.past" : "reminder.due") + " ")
                .day(due, texts.locale());
    }
}
