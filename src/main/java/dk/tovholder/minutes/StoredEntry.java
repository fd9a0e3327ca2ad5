package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What decisions, actions, events and points have in common. */
@MappedSuperclass
abstract class StoredEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable StoredMinutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable StoredItem item;

    private String quote;

    @Embedded
    private StoredProvenance provenance;

    private boolean closed;

    private String fingerprint;

    private String folded;

    private @Nullable String droppedBy;

    private @Nullable Instant droppedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredEntry() {}

    /** @param words all that a search looks at */
    StoredEntry(EntryOrigin origin, String quote, StoredProvenance provenance, String fingerprint, String words) {
        this(origin.minutes().guild(), quote, provenance, fingerprint, words);
        this.minutes = origin.minutes();
        this.item = origin.item();
        this.closed = origin.closed();
    }

    /** Of no minutes. */
    StoredEntry(Guild guild, String quote, StoredProvenance provenance, String fingerprint, String words) {
        this.guild = guild;
        this.quote = quote;
        this.provenance = provenance;
        this.fingerprint = fingerprint;
        this.folded = words;
    }

    abstract EntryKind kind();

    /** Takes it out of all lists; true where that changed something. */
    boolean drop(String by, Instant at) {
        if (droppedAt != null) {
            return false;
        }
        droppedBy = by;
        droppedAt = at;
        return true;
    }

    boolean dropped() {
        return droppedAt != null;
    }

    /** Who dropped it; null while it is kept. */
    @Nullable Settled dropping() {
        return droppedBy == null || droppedAt == null ? null : new Settled(droppedBy, droppedAt);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Guild guild() {
        return guild;
    }

    @Nullable StoredMinutes minutes() {
        return minutes;
    }

    boolean isOf(StoredMinutes other) {
        return minutes != null && minutes.id() == other.id();
    }

    @Nullable StoredItem item() {
        return item;
    }

    String quote() {
        return quote;
    }

    Certainty certainty() {
        return provenance.certainty();
    }

    boolean closed() {
        return closed;
    }
}
