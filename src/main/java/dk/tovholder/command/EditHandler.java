package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.EntryDetail;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code Ret}: opens the form of one entry, named by the button or chosen in a list. */
@Component
final class EditHandler implements PressHandler {
    static final String NAME = "edit";
    /** Behind the entry: the next question follows. */
    static final String ASKING = "ask";

    /** The same, before where in the list it was chosen: others may follow. */
    static final String LISTED = "list";

    private final EntryAccess access;
    private final EditForm forms;
    private final Questions questions;

    EditHandler(EntryAccess access, EditForm forms, Questions questions) {
        this.questions = questions;
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
        boolean listed = !press.values().isEmpty();
        String code = listed ? press.values().get(0) : parts.get(0);
        String after = listed ? LISTED + parts.get(1) : parts.get(1);
        EntryDetail entry = access.findOwn(press.caller(), code);
        return after.equals(ASKING) && !Questions.waits(entry)
                ? PressResult.replied(questions.answered(press.caller(), entry))
                : PressResult.opened(forms.of(entry, after));
    }
}
