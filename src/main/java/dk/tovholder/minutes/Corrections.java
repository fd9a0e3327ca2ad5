package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do to minutes: take them as they stand, or take out of all lists what is wrong. */
@Component
class Corrections {
    private final Entries entries;
    private final ActionNews news;
    private final History history;
    private final Clock clock;

    Corrections(Entries entries, ActionNews news, History history, Clock clock) {
        this.entries = entries;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    void approve(StoredMinutes minutes, String by) {
        if (minutes.approve(by, clock.instant())) {
            news.changed(entries.actions().findByMinutesInAndDroppedAtIsNullOrderById(List.of(minutes)));
        }
    }

    void remove(StoredMinutes minutes, String by) {
        Instant now = clock.instant();
        entries.of(minutes).forEach(entry -> drop(entry, by, now));
        minutes.remove(by, now);
    }

    /** One entry of these minutes; that of others stays. */
    void drop(StoredMinutes minutes, EntryRef ref, String by) {
        entries.find(minutes.guild().key(), ref)
                .filter(entry -> entry.isOf(minutes))
                .ifPresent(entry -> drop(entry, by, clock.instant()));
    }

    private void drop(StoredEntry entry, String by, Instant at) {
        if (!entry.drop(by, at)) {
            return;
        }
        history.note(entry, Change.Verb.DROPPED, by);
        if (entry instanceof StoredAction action) {
            news.changed(action);
        }
    }
}
