package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message whose text is minutes, or a part of them. */
@Entity
@Table(name = "minutes_posts")
class StoredPost {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredMinutes minutes;

    @Column(name = "message_key")
    private String message;

    private String words;

    private Instant postedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPost() {}

    StoredPost(StoredMinutes minutes, Post post) {
        this.minutes = minutes;
        this.message = post.message();
        this.words = post.text();
        this.postedAt = post.at();
    }

    StoredMinutes minutes() {
        return minutes;
    }

    String message() {
        return message;
    }

    String words() {
        return words;
    }

    Instant postedAt() {
        return postedAt;
    }

    void reword(String text) {
        words = text;
    }
}
