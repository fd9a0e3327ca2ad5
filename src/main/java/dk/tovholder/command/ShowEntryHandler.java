package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import org.springframework.stereotype.Component;

/** An entry was chosen to be shown. */
@Component
final class ShowEntryHandler implements PressHandler {
    static final String NAME = "show-entry";

    private final EntryAccess access;
    private final EntryCard cards;

    ShowEntryHandler(EntryAccess access, EntryCard cards) {
        this.access = access;
        this.cards = cards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        String code = press.values().stream().findFirst().orElseThrow(access::gone);
        return PressResult.updated(cards.of(access.find(press.caller(), code), press.caller()));
    }
}
