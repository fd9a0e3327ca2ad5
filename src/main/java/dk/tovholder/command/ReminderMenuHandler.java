package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.reminder.Opened;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A button of a reminder that opens something to choose, in place of the buttons; without a name it closes it. */
@Component
final class ReminderMenuHandler implements PressHandler {
    private final ReminderAccess access;
    private final AlreadySettled settled;

    ReminderMenuHandler(ReminderAccess access, AlreadySettled settled) {
        this.access = access;
        this.settled = settled;
    }

    @Override
    public String name() {
        return "reminder-menu";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        if (already.isPresent()) {
            return access.shown(reminded, already.get());
        }
        String name = ControlId.parts(press.control(), 2).get(0);
        Opened.Menu menu = name.isEmpty() ? null : Opened.Menu.valueOf(name.toUpperCase(Locale.ROOT));
        return access.opened(reminded, menu, press.caller().guild());
    }
}
