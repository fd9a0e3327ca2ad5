package dk.tovholder.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** The bodies of all guilds. */
interface Bodies extends Repository<Body, Long> {
    Optional<Body> findByGuildAndFolded(Guild guild, String folded);

    Body save(Body body);

    /** The body of this name, made where it is not there yet; null for no name. */
    default @Nullable Body of(Guild guild, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return findByGuildAndFolded(guild, Folded.of(name)).orElseGet(() -> save(new Body(guild, name.strip())));
    }
}
