package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code … er ikke på Discord}: nobody is asked again who it is, and the poster is told instead. */
@Component
final class OutsideHandler implements PressHandler {
    private final PeopleService people;
    private final MinutesAccess access;
    private final ShownMinutes shown;

    OutsideHandler(PeopleService people, MinutesAccess access, ShownMinutes shown) {
        this.people = people;
        this.access = access;
        this.shown = shown;
    }

    @Override
    public String name() {
        return NameQuestions.OUTSIDE;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        access.findOwn(press.caller(), parts.get(1));
        people.outside(
                press.caller().guild(), parts.get(2), press.caller().user().id());
        return shown.updated(press, Audience.parse(parts.get(0)), access.find(press.caller(), parts.get(1)));
    }
}
