package dk.tovholder.minutes;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The points that minutes treat. */
interface Items extends Repository<StoredItem, Long> {
    StoredItem save(StoredItem item);

    List<StoredItem> findByMinutesOrderById(StoredMinutes minutes);
}
