package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Kun det nye medlem}, {@code Begge to}: whether a name stands for one member or for more. */
@Component
final class LinkHandler implements PressHandler {
    private final PeopleService people;
    private final Rights rights;
    private final LinkedCard cards;

    LinkHandler(PeopleService people, Rights rights, LinkedCard cards) {
        this.people = people;
        this.rights = rights;
        this.cards = cards;
    }

    @Override
    public String name() {
        return LinkedCard.LINK;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        Caller caller = press.caller();
        String name = parts.get(2);
        String user = caller.channel().platform() + ":" + parts.get(1);
        rights.requireLink(caller, name);
        if (parts.get(0).equals(LinkedCard.ALONE)) {
            people.link(caller.guild(), name, user, caller.user().id());
        } else {
            people.join(caller.guild(), name, user, caller.user().id());
        }
        return PressResult.updated(cards.of(caller, name, user, List.of()));
    }
}
