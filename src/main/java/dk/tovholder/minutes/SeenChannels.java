package dk.tovholder.minutes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was last seen where. */
interface SeenChannels extends Repository<SeenChannel, Long> {
    Optional<SeenChannel> findByGuildKeyAndChannel(String guild, String channel);

    SeenChannel save(SeenChannel channel);
}
