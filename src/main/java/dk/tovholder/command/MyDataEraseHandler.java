package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is stored about somebody goes, for them alone to say. */
@Component
final class MyDataEraseHandler implements PressHandler {
    static final String NAME = "erase";

    private final PersonalData data;
    private final MinutesService minutes;
    private final OpenCards open;
    private final FormerName former;
    private final BotTexts texts;

    MyDataEraseHandler(PersonalData data, MinutesService minutes, OpenCards open, FormerName former, BotTexts texts) {
        this.data = data;
        this.minutes = minutes;
        this.open = open;
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
        List<MinutesView> before = minutes.list(guild);
        data.erase(guild, user.id(), user.name(), former.in(guild));
        refresh(before, minutes.list(guild));
        return PressResult.updated(Card.saying(texts.text("mydata.erased")));
    }

    /** Cards that name them are shown anew. */
    private void refresh(List<MinutesView> before, List<MinutesView> now) {
        Map<Long, List<EntryView>> shown =
                before.stream().collect(Collectors.toMap(MinutesView::id, MinutesView::entries));
        now.stream()
                .filter(view -> !view.entries().equals(shown.get(view.id())))
                .forEach(open::refresh);
    }
}
