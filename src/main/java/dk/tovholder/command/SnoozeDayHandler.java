package dk.tovholder.command;

import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.config.BotTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The day until which something is put off, written in a form. */
@Component
final class SnoozeDayHandler implements FormButton {
    private static final String NAME = "reminder-snooze-day";
    private static final String UNTIL = "until";

    private final ReminderAccess access;
    private final Snoozing snoozing;
    private final DateWords dates;
    private final BotTexts texts;

    SnoozeDayHandler(ReminderAccess access, Snoozing snoozing, DateWords dates, BotTexts texts) {
        this.access = access;
        this.snoozing = snoozing;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        access.find(press.caller(), press.control(), null);
        FormField day =
                new FormField.Text(UNTIL, texts.text("snooze.until"), "", texts.text("snooze.hint"), true, false);
        return PressResult.opened(new Form(press.control(), texts.text("snooze.title"), List.of(day)));
    }

    @Override
    public PressResult submit(Submission form) {
        Reminded reminded = access.find(form.caller(), form.form(), form.message());
        String body = reminded.action().source().body();
        return snoozing.snooze(reminded, dates.until(form.text(UNTIL), reminded.guild(), body));
    }
}
