package dk.tovholder.minutes;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who names are. */
interface People extends Repository<Person, Long> {
    @Query("select p from Person p where p.guild.key = :guild and p.kind <> NOBODY order by p.folded, p.id")
    List<Person> known(String guild);

    /** All that is known of one name, first said first. */
    @Query("select p from Person p where p.guild.key = :guild and p.folded = :folded order by p.id")
    List<Person> named(String guild, String folded);

    /** The names of one user. */
    @Query("select p from Person p where p.guild.key = :guild and p.userId = :user order by p.id")
    List<Person> ofUser(String guild, String user);

    /** Names that are this user's or were said by them, that stand in no minutes, or in some that they may see. */
    String SEEN = " and (p.userId = :user or p.linkedBy = :user"
            + " or not exists (select o.id from StoredOwner o join o.action a"
            + " where a.guild = p.guild and o.linkKey = p.folded)"
            + " or exists (select o.id from StoredOwner o join o.action a left join a.minutes m"
            + " where a.guild = p.guild and o.linkKey = p.folded"
            + Owners.SEEN
            + "))";

    @Query("select min(p.name) from Person p where p.guild.key = :guild and p.kind <> NOBODY"
            + " and p.folded like :part escape '!'"
            + SEEN
            + " group by p.folded order by p.folded")
    List<String> namesLike(String guild, String part, Collection<String> channels, String user, Limit limit);

    @Query("select p from Person p where p.guild.key = :guild and p.kind <> NOBODY" + SEEN + " order by p.folded, p.id")
    List<Person> seen(String guild, Collection<String> channels, String user);

    void delete(Person person);

    Person save(Person person);
}
