package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code Vis}, {@code Ret} and {@code Fjern} on the card of minutes: asks privately which entry is meant. */
@Component
final class ChooseHandler implements PressHandler {
    static final String NAME = "choose";

    private final MinutesAccess access;
    private final OpenCards open;
    private final EntryPicker picker;

    ChooseHandler(MinutesAccess access, OpenCards open, EntryPicker picker) {
        this.access = access;
        this.open = open;
        this.picker = picker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        EntryPicker.Purpose purpose = EntryPicker.Purpose.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
        MinutesView view = purpose == EntryPicker.Purpose.SHOW
                ? access.find(press.caller(), parts.get(2))
                : access.findOwn(press.caller(), parts.get(2));
        if (Audience.parse(parts.get(1)) == Audience.OPEN) {
            open.remember(view, press);
        }
        return PressResult.replied(picker.card(access.readable(press.caller(), view), purpose, 0));
    }
}
