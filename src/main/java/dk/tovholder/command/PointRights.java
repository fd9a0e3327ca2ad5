package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import org.springframework.stereotype.Component;

/** Who may move a coming point or take it off: who proposed it or posted its minutes, and those who may manage the guild. */
@Component
final class PointRights {
    private final Rights rights;
    private final MinutesAccess minutes;
    private final BotTexts texts;

    PointRights(Rights rights, MinutesAccess minutes, BotTexts texts) {
        this.rights = rights;
        this.minutes = minutes;
        this.texts = texts;
    }

    void require(Caller caller, PointChoice.Chosen chosen) {
        if (chosen instanceof PointChoice.Chosen.Proposed proposed) {
            if (!rights.leads(caller)
                    && !caller.user().id().equals(proposed.proposal().proposer())) {
                throw new Refusal(texts.text("right.point"));
            }
        } else if (chosen instanceof PointChoice.Chosen.OfMinutes of) {
            rights.requireChange(
                    caller,
                    minutes.find(caller, String.valueOf(of.point().source().minutesId())));
        }
    }
}
