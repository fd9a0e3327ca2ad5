package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryRef;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.MinutesService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds entries of the caller's guild by what stands in a control, and keeps their cards true when they change. */
@Component
final class EntryAccess {
    private final EntryService entries;
    private final MinutesService minutes;
    private final Rights rights;
    private final OpenCards open;
    private final BotTexts texts;

    EntryAccess(EntryService entries, MinutesService minutes, Rights rights, OpenCards open, BotTexts texts) {
        this.entries = entries;
        this.minutes = minutes;
        this.rights = rights;
        this.open = open;
        this.texts = texts;
    }

    /** For reading: what stands under a closed point is there for whom it concerns alone. */
    EntryDetail find(Caller caller, String code) {
        EntryDetail found = EntryRef.parse(code)
                .flatMap(ref -> entries.find(caller.guild(), ref))
                .orElseThrow(this::gone);
        if (!rights.reads(caller, found.entry())) {
            throw gone();
        }
        return found;
    }

    /** For changing it. */
    EntryDetail findOwn(Caller caller, String code) {
        EntryDetail found = find(caller, code);
        rights.requireChange(caller, found.entry());
        return found;
    }

    /** Shows the change where the entry's card stands. */
    EntryDetail changed(Caller caller, Optional<EntryDetail> detail) {
        EntryDetail found = detail.orElseThrow(this::gone);
        refresh(caller, found.entry());
        return found;
    }

    void refresh(Caller caller, EntryView entry) {
        Long from = entry.source().minutesId();
        if (from != null) {
            minutes.find(caller.guild(), from).ifPresent(open::refresh);
        }
    }

    Refusal gone() {
        return new Refusal(texts.text("entry.gone"));
    }
}
