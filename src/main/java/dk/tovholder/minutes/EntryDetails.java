package dk.tovholder.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries with all that is known of them. To be called within the transaction. */
@Component
class EntryDetails {
    private final History history;

    EntryDetails(History history) {
        this.history = history;
    }

    EntryDetail of(StoredEntry entry) {
        List<Change> changes = history.of(entry);
        StoredMinutes minutes = entry.minutes();
        StoredSpan span = entry.provenance().span();
        return new EntryDetail(
                Views.of(entry),
                entry.quote(),
                Folded.spaces(entry.provenance().fired()),
                entry.provenance().rule(),
                minutes == null ? 0 : span.line(),
                minutes == null ? null : page(minutes.pages(), span.start()),
                entry.dropped(),
                entry.waits(),
                fields(entry),
                changes.stream().map(Change::view).toList(),
                !Undoing.last(changes).isEmpty());
    }

    private static Map<Field, String> fields(StoredEntry entry) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = entry.read(field);
            if (value != null) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    private static @Nullable Integer page(List<Integer> starts, int offset) {
        int page = (int) starts.stream().filter(start -> start <= offset).count();
        return starts.size() < 2 ? null : page;
    }
}
