package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The proposed points. */
interface Proposals extends Repository<StoredProposal, Long> {
    List<StoredProposal> findByGuildKeyAndRemovedAtIsNullOrderById(String guild);

    Optional<StoredProposal> findByIdAndGuildKeyAndRemovedAtIsNull(long id, String guild);

    StoredProposal save(StoredProposal proposal);
}
