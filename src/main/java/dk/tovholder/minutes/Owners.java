package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The owners of all actions. */
interface Owners extends Repository<StoredOwner, Long> {
    @Query("select o from StoredOwner o join o.action a where a.guild.key = :guild and o.linkKey = :linkKey"
            + " and a.doneAt is null and a.droppedAt is null")
    List<StoredOwner> ofOpenActions(String guild, String linkKey);

    @Query("select o from StoredOwner o join o.action a where a.guild.key = :guild and o.userId is null"
            + " and o.kind <> GROUP and a.doneAt is null and a.droppedAt is null order by o.id desc")
    List<StoredOwner> unlinked(String guild);
}
