package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.reminder.Opened;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One of the actions of a digest was chosen: it is shown with all that can be done with it. */
@Component
final class DigestPickHandler implements PressHandler {
    private final ReminderAccess access;
    private final AlreadySettled settled;

    DigestPickHandler(ReminderAccess access, AlreadySettled settled) {
        this.access = access;
        this.settled = settled;
    }

    @Override
    public String name() {
        return "digest-pick";
    }

    @Override
    public PressResult press(Press press) {
        String key = ControlId.parts(press.control(), 1).get(0);
        String action = press.values().stream().findFirst().orElse("");
        Reminded reminded = access.find(press.caller(), ControlId.of("", action, key), press.message());
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        return already.isPresent()
                ? access.shown(reminded, already.get())
                : access.opened(reminded, Opened.Menu.ALL, press.caller().guild());
    }
}
