package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.ActionService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code Færdig} in a reminder: it is done. A second press says what happened, and when. */
@Component
final class ActionDoneHandler implements PressHandler {
    private final ActionService actions;
    private final ReminderAccess access;
    private final AlreadySettled settled;

    ActionDoneHandler(ActionService actions, ReminderAccess access, AlreadySettled settled) {
        this.actions = actions;
        this.access = access;
        this.settled = settled;
    }

    @Override
    public String name() {
        return "action-done";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        if (already.isEmpty()
                && actions.done(reminded.guild(), reminded.action().id(), reminded.user())
                        .isEmpty()) {
            throw access.gone();
        }
        return access.shown(reminded, already.orElse(null));
    }
}
