package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.Finished;
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
        Finished finished = actions.finish(reminded.guild(), reminded.action().id(), reminded.user())
                .orElseThrow(access::gone);
        Optional<Card> already = finished.news() ? Optional.empty() : settled.reply(finished.action(), reminded.user());
        return access.shown(reminded, already.orElse(null));
    }
}
