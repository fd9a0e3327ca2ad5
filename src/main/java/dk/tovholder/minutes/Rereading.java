package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes another reading of minutes over into what is stored: entries keep who they are, their state and what people put right;
 * only what differs is changed. What people took out stays out, what they put in stays in.
 */
@Component
class Rereading {
    private final Bodies bodies;
    private final Items items;
    private final Entries entries;
    private final EntryDrafts drafts;
    private final EntryEdits edits;
    private final History history;
    private final ConfirmingRule confirming;
    private final Clock clock;
    private final MinutesReader reader;

    Rereading(
            Bodies bodies,
            Items items,
            Entries entries,
            EntryDrafts drafts,
            EntryEdits edits,
            History history,
            ConfirmingRule confirming,
            Clock clock,
            MinutesReader reader) {
        this.bodies = bodies;
        this.items = items;
        this.entries = entries;
        this.drafts = drafts;
        this.edits = edits;
        this.history = history;
        this.confirming = confirming;
        this.clock = clock;
        this.reader = reader;
    }

    /** What was found, while it is being taken over. */
    private static final class Found {
        private final boolean quiet;
        private final List<EntryView> came = new ArrayList<>();
        private final List<EntryView> went = new ArrayList<>();
        private final List<MinutesDiff.Changed> changed = new ArrayList<>();

        Found(boolean quiet) {
            this.quiet = quiet;
        }

        MinutesDiff diff() {
            return new MinutesDiff(came, went, changed);
        }
    }

    /** @param quiet whether nobody is to hear of what is found only now */
    MinutesDiff apply(StoredMinutes minutes, NewMinutes text, Extraction extraction, boolean quiet) {
        Body met = bodies.of(minutes.guild(), extraction.meeting().body());
        minutes.read(text, extraction, met, reader.version(), clock.instant());
        List<StoredEntry> later = drafts.of(minutes, extraction, items(minutes, extraction.items()));
        Found found = new Found(quiet);
        for (EntryKind kind : EntryKind.values()) {
            takeOver(later.stream().filter(entry -> entry.kind() == kind).toList(), entries.all(minutes, kind), found);
        }
        MinutesDiff diff = found.diff();
        if (!diff.came().isEmpty() || !diff.changed().isEmpty()) {
            minutes.disapprove();
        }
        confirming.apply(minutes);
        return diff;
    }

    private void tell(StoredEntry entry, Found found) {
        if (found.quiet) {
            edits.tellQuietly(entry);
        } else {
            edits.tell(entry);
        }
    }

    private void takeOver(List<StoredEntry> later, List<StoredEntry> earlier, Found found) {
        Map<StoredEntry, StoredEntry> twins = Twins.of(later, earlier);
        for (StoredEntry entry : later) {
            StoredEntry twin = twins.get(entry);
            if (twin == null) {
                entries.save(entry);
                history.note(entry, ChangeVerb.CAME, History.READING);
                tell(entry, found);
                found.came.add(Views.of(entry));
            } else {
                follow(twin, entry, found);
            }
        }
        earlier.stream()
                .filter(entry -> !twins.containsValue(entry) && !entry.dropped() && !isKept(entry))
                .forEach(entry -> leave(entry, found));
    }

    private void follow(StoredEntry entry, StoredEntry later, Found found) {
        boolean back = entry.wentWithReading() && entry.restore();
        if (entry.dropped()) {
            entry.follow(later);
            return;
        }
        List<History.Difference> made = edits.put(entry, fields(entry, later));
        entry.follow(later);
        if (back) {
            history.note(entry, ChangeVerb.CAME, History.READING);
            found.came.add(Views.of(entry));
        } else if (!made.isEmpty()) {
            changed(entry, later, made, found);
        }
        if (back || !made.isEmpty()) {
            tell(entry, found);
        }
    }

    private void changed(StoredEntry entry, StoredEntry later, List<History.Difference> made, Found found) {
        if (later.certainty() == Certainty.IMPLIED) {
            entry.unconfirm();
        }
        history.note(entry, ChangeVerb.REREAD, History.READING, made);
        List<Change> all = history.of(entry);
        found.changed.add(new MinutesDiff.Changed(
                Views.of(entry),
                all.subList(all.size() - made.size(), all.size()).stream()
                        .map(Change::view)
                        .toList()));
    }

    /** What people have put right stays. */
    private static Map<Field, String> fields(StoredEntry entry, StoredEntry later) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .filter(field -> !entry.isByHand(field) && later.read(field) != null)
                .filter(field -> field != Field.DUE || !areAtNextMeeting(entry, later))
                .forEach(field -> fields.put(field, Objects.requireNonNull(later.read(field))));
        return fields;
    }

    /** Where both are due at the next meeting, that meeting alone tells the day. */
    private static boolean areAtNextMeeting(StoredEntry entry, StoredEntry later) {
        return entry instanceof StoredAction one
                && later instanceof StoredAction other
                && one.dueNextMeeting()
                && other.dueNextMeeting()
                && one.due() != null;
    }

    /** What people have worked on does not go because it is not found any more. */
    private static boolean isKept(StoredEntry entry) {
        boolean done = entry instanceof StoredAction action && action.state() == ActionState.DONE;
        return done || entry.isTouched() || entry.provenance().isByHand();
    }

    private void leave(StoredEntry entry, Found found) {
        entry.drop(History.READING, clock.instant());
        history.note(entry, ChangeVerb.WENT, History.READING);
        tell(entry, found);
        found.went.add(Views.of(entry));
    }

    /** Points keep who they are by their heading. */
    private Map<Item, StoredItem> items(StoredMinutes minutes, List<Item> read) {
        List<StoredItem> known = new ArrayList<>(items.findByMinutesOrderById(minutes));
        Map<Item, StoredItem> stored = new HashMap<>();
        for (Item item : read) {
            StoredItem made = new StoredItem(minutes, item);
            StoredItem same = known.stream()
                    .filter(one -> one.label().equals(made.label()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                stored.put(item, items.save(made));
            } else {
                same.follow(made);
                known.remove(same);
                stored.put(item, same);
            }
        }
        return stored;
    }
}
