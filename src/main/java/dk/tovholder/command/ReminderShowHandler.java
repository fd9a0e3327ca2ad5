package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.reminder.SentReminders;
import org.springframework.stereotype.Component;

/** The button of a mention in the reminder channel: shows the reminder to whom it is for, and to nobody else. */
@Component
final class ReminderShowHandler implements PressHandler {
    private final SentReminders reminders;
    private final BotTexts texts;

    ReminderShowHandler(SentReminders reminders, BotTexts texts) {
        this.reminders = reminders;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reminder-show";
    }

    @Override
    public PressResult press(Press press) {
        String key = ControlId.parts(press.control(), 1).get(0);
        return reminders
                .card(key, press.caller().user().id())
                .map(PressResult::replied)
                .orElseThrow(() -> new Refusal(texts.text("reminder.not-yours")));
    }
}
