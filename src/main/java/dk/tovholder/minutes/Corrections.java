package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people do to minutes and their entries: vouch for them, put them right, take out of all lists what is wrong. */
@Component
class Corrections {
    private final Entries entries;
    private final EntryEdits edits;
    private final NextMeetings meetings;
    private final History history;
    private final Clock clock;

    Corrections(Entries entries, EntryEdits edits, NextMeetings meetings, History history, Clock clock) {
        this.entries = entries;
        this.edits = edits;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** All that waits is vouched for. */
    void approve(StoredMinutes minutes, String by) {
        Instant now = clock.instant();
        if (minutes.approve(by, now)) {
            for (StoredEntry entry : entries.of(minutes)) {
                if (entry.confirm(by, now)) {
                    edits.remind(entry);
                }
            }
        }
    }

    void remove(StoredMinutes minutes, String by) {
        entries.of(minutes).forEach(entry -> drop(entry, by));
        minutes.remove(by, clock.instant());
        meetings.follow(minutes.guild(), minutes.body());
    }

    /** One entry of these minutes; that of others stays. */
    void drop(StoredMinutes minutes, EntryRef ref, String by) {
        entries.find(minutes.guild().key(), ref)
                .filter(entry -> entry.isOf(minutes))
                .ifPresent(entry -> drop(entry, by));
    }

    void drop(StoredEntry entry, String by) {
        drop(entry, ChangeVerb.DROPPED, by, "");
    }

    void restore(StoredEntry entry, String by) {
        if (entry.restore()) {
            history.note(entry, ChangeVerb.RESTORED, by);
            edits.tell(entry);
        }
    }

    void confirm(StoredEntry entry, String by) {
        if (!entry.dropped() && entry.confirm(by, clock.instant())) {
            history.note(entry, ChangeVerb.CONFIRMED, by);
            edits.remind(entry);
        }
    }

    /** What the one that goes knows and the other lacks goes over to it. */
    void merge(StoredEntry kept, StoredEntry other, String by) {
        for (Field field : List.of(Field.OWNERS, Field.DUE, Field.BODY, Field.DAY)) {
            String mine = kept.read(field);
            String its = other.read(field);
            if (mine != null && mine.isEmpty() && its != null && !its.isEmpty()) {
                edits.edit(kept, Map.of(field, its), ChangeVerb.EDITED, by);
            }
        }
        drop(other, ChangeVerb.MERGED, by, kept.ref().code());
    }

    /** The same goes on as another kind of entry. Empty where it cannot: a date needs a day. */
    Optional<StoredEntry> become(StoredEntry entry, EntryKind kind, String by) {
        Optional<StoredEntry> made = Remake.of(entry, kind);
        made.ifPresent(one -> {
            one.confirm(by, clock.instant());
            entries.save(one);
            history.note(one, ChangeVerb.ADDED, by);
            edits.tell(one);
            drop(entry, ChangeVerb.BECAME, by, one.ref().code());
        });
        return made;
    }

    private void drop(StoredEntry entry, ChangeVerb verb, String by, String after) {
        if (entry.drop(by, clock.instant())) {
            history.note(entry, verb, by, null, "", after);
            edits.tell(entry);
        }
    }
}
