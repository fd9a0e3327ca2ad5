package dk.tovholder.minutes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All actions. */
interface Actions extends EntryRepository<StoredAction> {
    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAction a where a.id = :id and a.guild.key = :guild")
    Optional<StoredAction> held(long id, String guild);

    /** Where some were added by hand. */
    @Query("select distinct a.addedIn from StoredAction a where a.guild.key = :guild and a.addedIn is not null")
    List<String> channels(String guild);
}
