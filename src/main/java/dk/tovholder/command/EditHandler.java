package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Ret}: opens the form of one entry, named by the button or chosen in a list. */
@Component
final class EditHandler implements PressHandler {
    static final String NAME = "edit";
    /** Behind the entry: the next question follows. */
    static final String ASKING = "ask";

    private final EntryAccess access;
    private final EditForm forms;

    EditHandler(EntryAccess access, EditForm forms) {
        this.access = access;
        this.forms = forms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean opensForm() {
        return true;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        String code = press.values().stream().findFirst().orElse(parts.get(0));
        return PressResult.opened(forms.of(access.findOwn(press.caller(), code), parts.get(1)));
    }
}
