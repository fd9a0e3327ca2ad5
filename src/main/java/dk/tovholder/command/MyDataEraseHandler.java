package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PersonalData;
import org.springframework.stereotype.Component;

/** What is stored about somebody goes, for them alone to say. */
@Component
final class MyDataEraseHandler implements PressHandler {
    static final String NAME = "erase";

    private final PersonalData data;
    private final FormerName former;
    private final BotTexts texts;

    MyDataEraseHandler(PersonalData data, FormerName former, BotTexts texts) {
        this.data = data;
        this.former = former;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        UserRef user = press.caller().user();
        if (!ControlId.parts(press.control(), 1).get(0).equals(user.id())) {
            throw new Refusal(texts.text("mydata.not-yours"));
        }
        String guild = press.caller().guild();
        data.erase(guild, user.id(), user.name(), former.in(guild));
        return PressResult.updated(Card.saying(texts.text("mydata.erased")));
    }
}
