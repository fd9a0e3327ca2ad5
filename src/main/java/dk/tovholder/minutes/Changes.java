package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The history of all entries. */
interface Changes extends Repository<Change, Long> {
    List<Change> findByEntryKindAndEntryIdOrderById(EntryKind kind, long entryId);

    Change save(Change change);
}
