package dk.tovholder.minutes;

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

    @Query("select min(p.name) from Person p where p.guild.key = :guild and p.kind <> NOBODY"
            + " and p.folded like :part escape '!' group by p.folded order by p.folded")
    List<String> namesLike(String guild, String part, Limit limit);

    void delete(Person person);

    Person save(Person person);
}
