package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import org.springframework.stereotype.Component;

/** Finds minutes of the caller's guild by what stands in a control or option. */
@Component
final class MinutesAccess {
    private final MinutesService minutes;
    private final Rights rights;
    private final BotTexts texts;

    MinutesAccess(MinutesService minutes, Rights rights, BotTexts texts) {
        this.minutes = minutes;
        this.rights = rights;
        this.texts = texts;
    }

    MinutesView find(Caller caller, String id) {
        try {
            return minutes.find(caller.guild(), Long.parseLong(id.strip()))
                    .filter(view -> rights.sees(
                            caller, view.origin().channel(), view.origin().poster()))
                    .orElseThrow(this::gone);
        } catch (NumberFormatException e) {
            throw gone();
        }
    }

    /** For changing them. */
    MinutesView findOwn(Caller caller, String id) {
        MinutesView view = find(caller, id);
        rights.requireChange(caller, view);
        return view;
    }

    /** The whole is for the poster's eyes; others see the open points. */
    MinutesView readable(Caller caller, MinutesView view) {
        return caller.user().id().equals(view.origin().poster()) ? view : OpenPart.withoutClosed(view);
    }

    Refusal gone() {
        return new Refusal(texts.text("minutes.gone"));
    }
}
