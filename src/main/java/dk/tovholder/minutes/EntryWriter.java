package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stores what was taken out of minutes. */
@Component
class EntryWriter {
    private final Bodies bodies;
    private final Items items;
    private final Entries entries;
    private final EntryDrafts drafts;
    private final MinutesReader reader;

    EntryWriter(Bodies bodies, Items items, Entries entries, EntryDrafts drafts, MinutesReader reader) {
        this.bodies = bodies;
        this.items = items;
        this.entries = entries;
        this.drafts = drafts;
        this.reader = reader;
    }

    List<StoredEntry> write(StoredMinutes minutes, Extraction extraction) {
        Body met = bodies.of(minutes.guild(), extraction.meeting().body());
        minutes.extract(extraction.meeting(), met, extraction.language(), reader.version());
        List<StoredEntry> read = drafts.of(minutes, extraction, store(minutes, extraction.items()));
        read.forEach(entries::save);
        return read;
    }

    private Map<Item, StoredItem> store(StoredMinutes minutes, List<Item> read) {
        Map<Item, StoredItem> stored = new HashMap<>();
        for (Item item : read) {
            stored.put(item, items.save(new StoredItem(minutes, item)));
        }
        return stored;
    }
}
