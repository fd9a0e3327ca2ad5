package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A community on a chat platform. The console is one. Nothing of one guild is ever seen in another. */
@Entity
@Table(name = "guilds")
class Guild {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @Column(name = "guild_key")
    private String key;

    private String platform;

    private @Nullable Instant removedAt;

    private @Nullable Instant welcomedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Guild() {}

    /** @param key as {@code discord:41771983423143937} or {@code console} */
    Guild(String key) {
        this.key = key;
        int colon = key.indexOf(':');
        this.platform = colon < 0 ? key : key.substring(0, colon);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String key() {
        return key;
    }

    boolean isWelcomed() {
        return welcomedAt != null;
    }

    void welcome(Instant at) {
        welcomedAt = at;
    }

    void join() {
        removedAt = null;
    }

    void leave(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }
}
