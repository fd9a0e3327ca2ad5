package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.EntryService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An entry that is of another kind than was read. */
@Component
final class KindHandler implements PressHandler {
    static final String NAME = "entry-kind";

    private final EntryAccess access;
    private final EntryService entries;
    private final EntryCard cards;
    private final BotTexts texts;

    KindHandler(EntryAccess access, EntryService entries, EntryCard cards, BotTexts texts) {
        this.access = access;
        this.entries = entries;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        Caller caller = press.caller();
        EntryDetail entry =
                access.findOwn(caller, ControlId.parts(press.control(), 1).get(0));
        EntryKind kind = EntryKind.valueOf(
                press.values().stream().findFirst().orElseThrow(access::gone).toUpperCase(Locale.ROOT));
        EntryDetail made = entries.become(
                        caller.guild(), entry.entry().ref(), kind, caller.user().id())
                .orElseThrow(() -> new Refusal(texts.text("entry.kind.no-day")));
        access.refresh(caller, made.entry());
        return PressResult.updated(cards.of(made, caller));
    }
}
