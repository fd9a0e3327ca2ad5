package dk.tovholder.command;

import dk.tovholder.chat.RichText;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import org.springframework.stereotype.Component;

/** An entry of whatever kind in one or two lines. */
@Component
final class EntryLines {
    private final EntryText texts;
    private final GuildDay days;

    EntryLines(EntryText texts, GuildDay days) {
        this.texts = texts;
        this.days = days;
    }

    RichText of(EntryView entry, String guild, SourceStyle style) {
        if (entry instanceof ActionView action) {
            return texts.action(action, days.here(guild), style);
        } else if (entry instanceof EventView event) {
            return texts.event(event, days.here(guild), style);
        } else if (entry instanceof DecisionView decision) {
            return texts.decision(decision, style);
        }
        return texts.point((PointView) entry, style);
    }
}
