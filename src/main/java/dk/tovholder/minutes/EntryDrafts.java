package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries as a reading found them, not stored yet. */
@Component
class EntryDrafts {
    private final Bodies bodies;
    private final OwnerLinks links;
    private final MinutesReader reader;

    EntryDrafts(Bodies bodies, OwnerLinks links, MinutesReader reader) {
        this.bodies = bodies;
        this.links = links;
        this.reader = reader;
    }

    /** @param stored the points of the minutes, by what was read of them */
    List<StoredEntry> of(StoredMinutes minutes, Extraction extraction, Map<Item, StoredItem> stored) {
        Guild guild = minutes.guild();
        Body met = minutes.body();
        List<StoredEntry> drafts = new ArrayList<>();
        extraction
                .decisions()
                .forEach(one -> drafts.add(new StoredDecision(origin(minutes, stored, one.item(), met), one)));
        extraction
                .events()
                .forEach(one -> drafts.add(
                        new StoredEvent(origin(minutes, stored, one.item(), bodies.of(guild, one.body())), one)));
        extraction
                .agenda()
                .forEach(one -> drafts.add(new StoredPoint(
                        origin(minutes, stored, one.item(), one.body() == null ? met : bodies.of(guild, one.body())),
                        one)));
        extraction.actions().forEach(one -> {
            StoredAction action = new StoredAction(origin(minutes, stored, one.item(), met), one);
            links.link(action);
            drafts.add(action);
        });
        return drafts;
    }

    private EntryOrigin origin(
            StoredMinutes minutes, Map<Item, StoredItem> stored, @Nullable Item item, @Nullable Body body) {
        return new EntryOrigin(minutes, item == null ? null : stored.get(item), body, reader.version());
    }
}
