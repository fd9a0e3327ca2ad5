package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.reminder.HandoverService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code Ikke min} in a reminder: it is not theirs, and who posted the minutes hears so. */
@Component
final class RefuseHandler implements PressHandler {
    private final HandoverService handovers;
    private final ReminderAccess access;
    private final AlreadySettled settled;
    private final Rights rights;

    RefuseHandler(HandoverService handovers, ReminderAccess access, AlreadySettled settled, Rights rights) {
        this.handovers = handovers;
        this.access = access;
        this.settled = settled;
        this.rights = rights;
    }

    @Override
    public String name() {
        return "reminder-refuse";
    }

    @Override
    public PressResult press(Press press) {
        Reminded reminded = access.find(press.caller(), press.control(), press.message());
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        if (already.isEmpty()) {
            requireOwner(reminded);
            if (handovers
                    .refuse(reminded.guild(), reminded.action().id(), reminded.told())
                    .isEmpty()) {
                throw access.gone();
            }
        }
        return access.shown(reminded, already.orElse(null));
    }

    private void requireOwner(Reminded reminded) {
        boolean owns = reminded.told().equals(reminded.user())
                && reminded.action().owners().stream().map(OwnerView::userId).anyMatch(reminded.told()::equals);
        if (!owns) {
            throw rights.notYours();
        }
    }
}
