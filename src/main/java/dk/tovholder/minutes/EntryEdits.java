package dk.tovholder.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts values into entries, and writes down who did and what was there before. */
@Component
class EntryEdits {
    private final Bodies bodies;
    private final OwnerLinks links;
    private final ActionNews news;
    private final NextMeetings meetings;
    private final History history;
    private final Clock clock;

    EntryEdits(Bodies bodies, OwnerLinks links, ActionNews news, NextMeetings meetings, History history, Clock clock) {
        this.bodies = bodies;
        this.links = links;
        this.news = news;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** By somebody's hand: later readings leave those fields alone, and the whole is vouched for. True where it changed something. */
    boolean edit(StoredEntry entry, Map<Field, String> values, ChangeVerb verb, String by) {
        List<History.Difference> made = put(entry, values);
        if (made.isEmpty()) {
            return false;
        }
        made.forEach(one -> entry.markByHand(one.field(), true));
        entry.confirm(by, clock.instant());
        history.note(entry, verb, by, made);
        tell(entry);
        return true;
    }

    /** Puts values where they differ from what is there. */
    List<History.Difference> put(StoredEntry entry, Map<Field, String> values) {
        List<History.Difference> made = new ArrayList<>();
        values.forEach((field, value) -> {
            String before = entry.read(field);
            if (before != null && !before.equals(value)) {
                write(entry, field, value);
                made.add(new History.Difference(field, before, value));
            }
        });
        return made;
    }

    void write(StoredEntry entry, Field field, String value) {
        entry.write(field, value, name -> bodies.of(entry.guild(), name));
        if (entry instanceof StoredAction action && field == Field.OWNERS) {
            links.link(action);
        }
        entry.refold();
    }

    /** Reminders follow actions, and deadlines meetings. */
    void tell(StoredEntry entry) {
        meetings.follow(entry);
        remind(entry);
    }

    /** The same, but nobody hears of it who has not heard of the action yet. */
    void tellQuietly(StoredEntry entry) {
        meetings.follow(entry);
        if (entry instanceof StoredAction action) {
            meetings.resolve(action);
            news.changedQuietly(action);
        }
    }

    /** For what changes no day: who is reminded may be others. */
    void remind(StoredEntry entry) {
        if (entry instanceof StoredAction action) {
            meetings.resolve(action);
            news.changed(action);
        }
    }
}
