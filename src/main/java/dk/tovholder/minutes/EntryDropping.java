package dk.tovholder.minutes;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes entries out of all lists. */
@Component
class EntryDropping {
    private final Entries entries;
    private final ActionNews news;
    private final History history;
    private final Clock clock;

    EntryDropping(Entries entries, ActionNews news, History history, Clock clock) {
        this.entries = entries;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    void drop(StoredEntry entry, String by) {
        if (!entry.drop(by, clock.instant())) {
            return;
        }
        history.note(entry, Change.Verb.DROPPED, by);
        if (entry instanceof StoredAction action) {
            news.changed(action);
        }
    }

    /** One entry of these minutes; that of others stays. */
    void drop(StoredMinutes minutes, EntryRef ref, String by) {
        entries.find(minutes.guild().key(), ref)
                .filter(entry -> minutes.equals(entry.minutes()))
                .ifPresent(entry -> drop(entry, by));
    }

    void dropAll(StoredMinutes minutes, String by) {
        entries.of(minutes).forEach(entry -> drop(entry, by));
    }
}
