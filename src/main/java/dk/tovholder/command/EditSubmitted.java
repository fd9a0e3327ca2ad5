package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of an entry comes back: what was changed in it is put right. */
@Component
final class EditSubmitted implements FormHandler {
    private final EntryAccess access;
    private final MinutesAccess minutesAccess;
    private final EntryPicker picker;
    private final EntryService entries;
    private final EditValues values;
    private final NamedMembers named;
    private final EntryCard cards;
    private final Questions questions;

    EditSubmitted(
            EntryAccess access,
            MinutesAccess minutesAccess,
            EntryPicker picker,
            EntryService entries,
            EditValues values,
            NamedMembers named,
            EntryCard cards,
            Questions questions) {
        this.named = named;
        this.access = access;
        this.minutesAccess = minutesAccess;
        this.picker = picker;
        this.entries = entries;
        this.values = values;
        this.cards = cards;
        this.questions = questions;
    }

    @Override
    public String formName() {
        return EditHandler.NAME;
    }

    @Override
    public PressResult submit(Submission form) {
        List<String> parts = ControlId.parts(form.form(), 2);
        Caller caller = form.caller();
        EntryDetail before = access.findOwn(caller, parts.get(0));
        Map<Field, String> changed = values.of(before, form);
        boolean asking = parts.get(1).equals(EditHandler.ASKING);
        if (asking && (before.dropped() || changed.isEmpty() && !Questions.waits(before))) {
            return PressResult.updated(questions.answered(caller, before));
        }
        if (changed.containsKey(Field.OWNERS)) {
            named.link(caller.guild(), EditValues.names(form.text(EditForm.id(Field.OWNERS))));
        }
        EntryRef ref = before.entry().ref();
        Optional<EntryDetail> edited = changed.isEmpty() && asking
                ? entries.confirm(caller.guild(), ref, caller.user().id())
                : entries.edit(caller.guild(), ref, changed, caller.user().id());
        EntryDetail after = access.changed(caller, edited);
        if (parts.get(1).startsWith(EditHandler.LISTED)) {
            return besideList(after, caller, Integer.parseInt(parts.get(1).substring(EditHandler.LISTED.length())));
        }
        return PressResult.updated(asking ? questions.after(caller, after.entry()) : cards.of(after, caller));
    }

    /** The list stays, so that the next one can be chosen in it. */
    private PressResult besideList(EntryDetail after, Caller caller, int start) {
        String minutes = String.valueOf(after.entry().source().minutesId());
        MinutesView view = minutesAccess.readable(caller, minutesAccess.findOwn(caller, minutes));
        return new PressResult(
                picker.card(view, EntryPicker.Purpose.EDIT, EntryPicker.page(start)), cards.of(after, caller));
    }
}
