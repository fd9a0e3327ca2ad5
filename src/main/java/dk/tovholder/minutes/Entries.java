package dk.tovholder.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The entries of all kinds. */
@Component
record Entries(Decisions decisions, Actions actions, Events events, Points points) {
    Optional<? extends StoredEntry> find(String guild, EntryRef entry) {
        return repository(entry.kind()).findByIdAndGuildKey(entry.id(), guild);
    }

    /** Of one kind, also those that are dropped. */
    List<StoredEntry> all(StoredMinutes minutes, EntryKind kind) {
        return List.copyOf(repository(kind).findByMinutesOrderById(minutes));
    }

    void save(StoredEntry entry) {
        if (entry instanceof StoredDecision decision) {
            decisions.saveAll(List.of(decision));
        } else if (entry instanceof StoredAction action) {
            actions.saveAll(List.of(action));
        } else if (entry instanceof StoredEvent event) {
            events.saveAll(List.of(event));
        } else if (entry instanceof StoredPoint point) {
            points.saveAll(List.of(point));
        }
    }

    /** All that are not dropped. */
    List<StoredEntry> of(StoredMinutes minutes) {
        return Arrays.stream(EntryKind.values())
                .<StoredEntry>flatMap(
                        kind -> repository(kind).findByMinutesInAndDroppedAtIsNullOrderById(List.of(minutes)).stream())
                .toList();
    }

    private EntryRepository<? extends StoredEntry> repository(EntryKind kind) {
        return switch (kind) {
            case DECISION -> decisions;
            case ACTION -> actions;
            case EVENT -> events;
            case POINT -> points;
        };
    }
}
