package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who is linked. */
interface People extends Repository<Person, Long> {
    List<Person> findByGuildKeyOrderByFolded(String guild);

    Optional<Person> findByGuildKeyAndFolded(String guild, String folded);

    Person save(Person person);
}
