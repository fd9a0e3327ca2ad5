package dk.tovholder.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages that minutes were posted in. */
interface Posts extends Repository<StoredPost, Long> {
    @Query("select p from StoredPost p where p.minutes.guild.key = :guild and p.message = :message"
            + " and p.minutes.state = EXTRACTED")
    Optional<StoredPost> ofMessage(String guild, String message);

    /** The messages since then of a platform's minutes, but for minutes whose loss is known. */
    @Query("select new dk.tovholder.minutes.SourcePost(m.guild.key, m.origin.channel, p.message)"
            + " from StoredPost p join p.minutes m where m.guild.platform = :platform and m.guild.removedAt is null"
            + " and m.state = EXTRACTED and m.goneAt is null and p.postedAt >= :since order by p.id")
    List<SourcePost> since(String platform, Instant since);

    List<StoredPost> findByMinutesOrderById(StoredMinutes minutes);

    StoredPost save(StoredPost post);

    void delete(StoredPost post);
}
