package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.EntryService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The buttons of one entry's card. */
@Component
final class EntryHandler implements PressHandler {
    static final String NAME = "entry";

    private final EntryAccess access;
    private final EntryService entries;
    private final ActionService actions;
    private final EntryCard cards;

    EntryHandler(EntryAccess access, EntryService entries, ActionService actions, EntryCard cards) {
        this.access = access;
        this.entries = entries;
        this.actions = actions;
        this.cards = cards;
    }

    /** What a button does. */
    enum Verb {
        CONFIRM,
        DROP,
        RESTORE,
        UNDO,
        DONE,
        REOPEN
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        EntryRef ref = access.findOwn(press.caller(), parts.get(1)).entry().ref();
        Verb verb = Verb.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
        EntryDetail changed = access.changed(press.caller(), change(verb, ref, press.caller()));
        return PressResult.updated(cards.of(changed, press.caller()));
    }

    private Optional<EntryDetail> change(Verb verb, EntryRef ref, Caller caller) {
        String guild = caller.guild();
        String by = caller.user().id();
        return switch (verb) {
            case CONFIRM -> entries.confirm(guild, ref, by);
            case DROP -> entries.drop(guild, ref, by);
            case RESTORE -> entries.restore(guild, ref, by);
            case UNDO -> entries.undo(guild, ref, by);
            case DONE -> actions.done(guild, ref.id(), by).flatMap(action -> entries.find(guild, ref));
            case REOPEN -> actions.reopen(guild, ref.id(), by).flatMap(action -> entries.find(guild, ref));
        };
    }
}
