package dk.tovholder.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Entries of one kind. Dropped ones are there, but in no list. */
@NoRepositoryBean
interface EntryRepository<E extends StoredEntry> extends Repository<E, Long>, JpaSpecificationExecutor<E> {
    <S extends E> List<S> saveAll(Iterable<S> entries);

    void flush();

    /** The one that the transaction holds already, where it does. */
    Optional<E> findById(Long id);

    Optional<E> findByIdAndGuildKey(long id, String guild);

    /** Also those that were dropped. */
    List<E> findByMinutesOrderById(StoredMinutes minutes);

    List<E> findByMinutesInAndDroppedAtIsNullOrderById(Collection<StoredMinutes> minutes);
}
