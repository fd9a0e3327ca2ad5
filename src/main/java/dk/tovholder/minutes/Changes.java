package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of all entries. */
interface Changes extends Repository<Change, Long> {
    List<Change> findByEntryKindAndEntryIdOrderById(EntryKind kind, long entryId);

    @Query("select coalesce(max(c.act), 0) from Change c where c.entryKind = :kind and c.entryId = :entryId")
    int lastAct(EntryKind kind, long entryId);

    Change save(Change change);
}
