package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns of an {@link Origin}; the guild stands apart. */
@Embeddable
class StoredOrigin {
    @Column(name = "channel_key")
    private String channel;

    @Column(name = "message_key")
    private @Nullable String message;

    private @Nullable String url;

    private String poster;

    private @Nullable String fileName;

    private Instant postedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredOrigin() {}

    StoredOrigin(Origin origin) {
        this.channel = origin.channel();
        this.message = origin.message();
        this.url = origin.url();
        this.poster = origin.poster();
        this.fileName = origin.fileName();
        this.postedAt = origin.postedAt();
    }

    /** Who posted it first goes on being who posted it. */
    void standIn(Origin other) {
        channel = other.channel();
        message = other.message();
        url = other.url();
        fileName = other.fileName();
        postedAt = other.postedAt();
    }

    Origin of(Guild guild) {
        return new Origin(guild.key(), channel, message, url, poster, fileName, postedAt);
    }
}
