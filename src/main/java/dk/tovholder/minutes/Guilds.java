package dk.tovholder.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The guilds. */
interface Guilds extends Repository<Guild, Long> {
    Optional<Guild> findByKey(String key);

    List<Guild> findByPlatformAndRemovedAtIsNull(String platform);

    List<Guild> findByRemovedAtBefore(Instant instant);

    Guild save(Guild guild);

    /** The guild of this key, made where it is not there yet. */
    default Guild of(String key) {
        return findByKey(key).orElseGet(() -> save(new Guild(key)));
    }
}
