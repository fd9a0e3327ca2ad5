package dk.tovholder.minutes;

import dk.tovholder.extraction.OwnerKind;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The owners of all actions. */
interface Owners extends Repository<StoredOwner, Long> {
    @Query("select o from StoredOwner o join o.action a where a.guild.key = :guild and o.linkKey = :linkKey"
            + " and a.doneAt is null and a.droppedAt is null")
    List<StoredOwner> ofOpenActions(String guild, String linkKey);

    /** What owners of this name are, in all minutes. */
    @Query("select distinct o.kind from StoredOwner o join o.action a where a.guild.key = :guild and o.linkKey ="
            + " :linkKey")
    List<OwnerKind> kinds(String guild, String linkKey);

    @Query("select o from StoredOwner o join o.action a where a.guild.key = :guild and o.userId = :user")
    List<StoredOwner> ofUser(String guild, String user);

    @Query("select count(o) > 0 from StoredOwner o join o.action a where a.guild.key = :guild and o.userId = :user"
            + " and o.away = true")
    boolean isAway(String guild, String user);

    /** What an entry of no closed point tells those who see its channel, and who posted or added it, or is to do it. */
    String SEEN = " and a.droppedAt is null and a.closed = false and (m.origin.channel in :channels"
            + " or a.addedIn in :channels or m.origin.poster = :user or a.addedBy = :user or o.userId = :user)";

    String OF_ACTIONS = " from StoredOwner o join o.action a left join a.minutes m where a.guild.key = :guild";

    /** Those of open actions that nobody is linked to. A group is nobody. */
    String UNLINKED = " and o.userId is null and o.outside = false and o.kind <> GROUP and a.doneAt is null";

    /** Names of owners as they are linked by, last mentioned first. */
    @Query("select coalesce(o.name, o.title)" + OF_ACTIONS + SEEN
            + " and o.kind <> GROUP and o.folded like :part escape '!'"
            + " group by coalesce(o.name, o.title) order by max(o.id) desc")
    List<String> namesLike(String guild, String part, Collection<String> channels, String user, Limit limit);

    /** Names of owners that nobody is linked to, most frequent first. */
    @Query("select coalesce(o.name, o.title)" + OF_ACTIONS + SEEN + UNLINKED + " and o.folded like :part escape '!'"
            + " group by coalesce(o.name, o.title) order by count(o.id) desc, max(o.id) desc")
    List<String> unlinkedLike(String guild, String part, Collection<String> channels, String user, Limit limit);

    /** What stands under closed points tells nobody's name. */
    @Query("select o" + OF_ACTIONS + SEEN + UNLINKED + " order by o.id desc")
    List<StoredOwner> unlinked(String guild, Collection<String> channels, String user);
}
