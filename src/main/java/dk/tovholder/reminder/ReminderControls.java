package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.config.BotTexts;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be pressed under an action in a reminder. All ids end with the message's key, by which it is found again. */
@Component
final class ReminderControls {
    private final BotTexts texts;

    ReminderControls(BotTexts texts) {
        this.texts = texts;
    }

    Card under(Item item, String key, @Nullable Opened opened) {
        String what = item.action().id() + ":" + key;
        if (opened != null && opened.action() == item.action().id()) {
            return switch (opened.menu()) {
                case SNOOZE -> snoozing(what);
            };
        }
        return Card.EMPTY.controls(
                button("action-done:" + what, "reminder.button.done", Control.Style.SUCCESS),
                menu(Opened.Menu.SNOOZE, "reminder.button.snooze", what));
    }

    private Card snoozing(String what) {
        return Card.EMPTY
                .controls(new Control.Select(
                        "reminder-snooze:" + what,
                        texts.text("snooze.until"),
                        Stream.of(Delay.values())
                                .map(delay -> new Choice(delay.name(), texts.text(delay.messageKey())))
                                .toList(),
                        1))
                .controls(
                        button("reminder-snooze-day:" + what, "snooze.other-day", Control.Style.SECONDARY), back(what));
    }

    private Control back(String what) {
        return button("reminder-menu::" + what, "reminder.button.back", Control.Style.SECONDARY);
    }

    private Control menu(Opened.Menu menu, String label, String what) {
        String name = menu.name().toLowerCase(Locale.ROOT);
        return button("reminder-menu:" + name + ":" + what, label, Control.Style.SECONDARY);
    }

    private Control button(String id, String label, Control.Style style) {
        return new Control.Button(id, texts.text(label), style);
    }
}
