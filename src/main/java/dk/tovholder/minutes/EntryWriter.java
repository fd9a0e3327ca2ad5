package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what was taken out of minutes. */
@Component
class EntryWriter {
    private final Bodies bodies;
    private final Items items;
    private final Entries entries;
    private final OwnerLinks links;
    private final String version;

    EntryWriter(Bodies bodies, Items items, Entries entries, OwnerLinks links, StoreProperties properties) {
        this.bodies = bodies;
        this.items = items;
        this.entries = entries;
        this.links = links;
        this.version = properties.version();
    }

    /** @return the actions, to be told of */
    List<StoredAction> write(StoredMinutes minutes, Extraction extraction) {
        Guild guild = minutes.guild();
        Body met = bodies.of(guild, extraction.meeting().body());
        minutes.extract(extraction.meeting(), met, extraction.language(), version);
        Map<Item, StoredItem> stored = store(minutes, extraction.items());

        entries.decisions()
                .saveAll(extraction.decisions().stream()
                        .map(decision -> new StoredDecision(origin(minutes, stored, decision.item(), met), decision))
                        .toList());
        entries.events()
                .saveAll(extraction.events().stream()
                        .map(event -> new StoredEvent(
                                origin(minutes, stored, event.item(), bodies.of(guild, event.body())), event))
                        .toList());
        entries.points()
                .saveAll(extraction.agenda().stream()
                        .map(point -> new StoredPoint(
                                origin(
                                        minutes,
                                        stored,
                                        point.item(),
                                        point.body() == null ? met : bodies.of(guild, point.body())),
                                point))
                        .toList());
        List<StoredAction> actions = extraction.actions().stream()
                .map(action -> new StoredAction(origin(minutes, stored, action.item(), met), action))
                .toList();
        actions.forEach(links::link);
        return entries.actions().saveAll(actions);
    }

    private Map<Item, StoredItem> store(StoredMinutes minutes, List<Item> read) {
        Map<Item, StoredItem> stored = new HashMap<>();
        for (Item item : read) {
            stored.put(item, items.save(new StoredItem(minutes, item)));
        }
        return stored;
    }

    private EntryOrigin origin(
            StoredMinutes minutes, Map<Item, StoredItem> stored, @Nullable Item item, @Nullable Body body) {
        return new EntryOrigin(minutes, item == null ? null : stored.get(item), body, version);
    }
}
