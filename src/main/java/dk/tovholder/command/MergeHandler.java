package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryService;
import org.springframework.stereotype.Component;

/** Two entries that say the same: the chosen one goes. */
@Component
final class MergeHandler implements PressHandler {
    static final String NAME = "entry-merge";

    private final EntryAccess access;
    private final EntryService entries;
    private final EntryCard cards;

    MergeHandler(EntryAccess access, EntryService entries, EntryCard cards) {
        this.access = access;
        this.entries = entries;
        this.cards = cards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        Caller caller = press.caller();
        EntryDetail kept =
                access.findOwn(caller, ControlId.parts(press.control(), 1).get(0));
        EntryDetail other =
                access.findOwn(caller, press.values().stream().findFirst().orElseThrow(access::gone));
        EntryDetail merged = access.changed(
                caller,
                entries.merge(
                        caller.guild(),
                        kept.entry().ref(),
                        other.entry().ref(),
                        caller.user().id()));
        return PressResult.updated(cards.of(merged, caller));
    }
}
