package dk.tovholder.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did to an entry. */
@Entity
@Table(name = "changes")
class Change {
    /** What was done. */
    enum Verb {
        ADDED,
        DONE,
        REOPENED,
        ASSIGNED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @Enumerated(EnumType.STRING)
    private EntryKind entryKind;

    private long entryId;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    private @Nullable String valueBefore;

    private @Nullable String valueAfter;

    private String changedBy;

    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(StoredEntry entry, Verb verb, String by, Instant at) {
        this.guild = entry.guild();
        this.entryKind = entry.kind();
        this.entryId = entry.id();
        this.verb = verb;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** Says what was there before and what is now. */
    Change of(String before, String after) {
        valueBefore = before;
        valueAfter = after;
        return this;
    }

    Verb verb() {
        return verb;
    }

    String changedBy() {
        return changedBy;
    }
}
