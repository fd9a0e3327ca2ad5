package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Hvem er …?}: a name in minutes is this member, from now on and in all minutes of the guild. */
@Component
final class WhoHandler implements PressHandler {
    private final PeopleService people;
    private final MinutesAccess access;
    private final ShownMinutes shown;
    private final BotTexts texts;

    WhoHandler(PeopleService people, MinutesAccess access, ShownMinutes shown, BotTexts texts) {
        this.people = people;
        this.access = access;
        this.shown = shown;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NameQuestions.WHO;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        Audience audience = Audience.parse(parts.get(0));
        access.findOwn(press.caller(), parts.get(1));
        UserRef user = press.users().stream().findFirst().orElseThrow(() -> new Refusal(texts.text("who.nobody")));
        people.link(
                press.caller().guild(),
                parts.get(2),
                user.id(),
                press.caller().user().id());
        return shown.updated(press, audience, access.find(press.caller(), parts.get(1)));
    }
}
