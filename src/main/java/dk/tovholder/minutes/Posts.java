package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages that minutes were posted in. */
interface Posts extends Repository<StoredPost, Long> {
    @Query("select p from StoredPost p where p.minutes.guild.key = :guild and p.message = :message"
            + " and p.minutes.state = EXTRACTED")
    Optional<StoredPost> ofMessage(String guild, String message);

    List<StoredPost> findByMinutesOrderById(StoredMinutes minutes);

    StoredPost save(StoredPost post);

    void delete(StoredPost post);
}
