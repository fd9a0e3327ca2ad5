package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** More entries to choose from. */
@Component
final class PickPageHandler implements PressHandler {
    static final String NAME = "pick-page";

    private final MinutesAccess access;
    private final EntryPicker picker;

    PickPageHandler(MinutesAccess access, EntryPicker picker) {
        this.access = access;
        this.picker = picker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 3);
        MinutesView view = access.readable(press.caller(), access.find(press.caller(), parts.get(1)));
        EntryPicker.Purpose purpose = EntryPicker.Purpose.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
        return PressResult.updated(picker.card(view, purpose, Integer.parseInt(parts.get(2))));
    }
}
