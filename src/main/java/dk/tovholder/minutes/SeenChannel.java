package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A channel and the newest message of it that was handled. */
@Entity
@Table(name = "channels")
class SeenChannel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @Column(name = "channel_key")
    private String channel;

    private String lastSeen;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SeenChannel() {}

    SeenChannel(Guild guild, String channel, String lastSeen) {
        this.guild = guild;
        this.channel = channel;
        this.lastSeen = lastSeen;
    }

    String lastSeen() {
        return lastSeen;
    }

    void see(String message) {
        lastSeen = message;
    }
}
