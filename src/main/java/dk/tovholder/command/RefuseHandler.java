package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.Handover;
import dk.tovholder.reminder.HandoverService;
import org.springframework.stereotype.Component;

/** {@code Ikke min} in a reminder: it is not theirs, and who posted the minutes hears so. */
@Component
final class RefuseHandler implements PressHandler {
    private final HandoverService handovers;
    private final Handovers said;
    private final ReminderAccess access;
    private final AlreadySettled settled;
    private final Rights rights;

    RefuseHandler(
            HandoverService handovers, Handovers said, ReminderAccess access, AlreadySettled settled, Rights rights) {
        this.handovers = handovers;
        this.said = said;
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
        boolean others = !reminded.told().equals(reminded.user());
        if (others && settled.reply(reminded.action(), reminded.user()).isEmpty()) {
            throw rights.notYours();
        }
        Handover refused = handovers
                .refuse(reminded.guild(), reminded.action().id(), reminded.told())
                .orElseThrow(access::gone);
        return access.shown(reminded, said.reply(reminded, refused));
    }
}
