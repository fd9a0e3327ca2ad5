package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** All actions. */
interface Actions extends EntryRepository<StoredAction> {
    /** Where some were added by hand. */
    @Query("select distinct a.addedIn from StoredAction a where a.guild.key = :guild and a.addedIn is not null")
    List<String> channels(String guild);
}
