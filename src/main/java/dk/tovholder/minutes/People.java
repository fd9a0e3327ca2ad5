package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is linked. */
interface People extends Repository<Person, Long> {
    List<Person> findByGuildKeyOrderByFolded(String guild);

    Optional<Person> findByGuildKeyAndFolded(String guild, String folded);

    @Query(
            "select p.name from Person p where p.guild.key = :guild and p.folded like :part escape '!' order by p.folded")
    List<String> namesLike(String guild, String part, Limit limit);

    void delete(Person person);

    Person save(Person person);
}
