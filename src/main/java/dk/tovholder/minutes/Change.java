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

/** What somebody, or a later reading, did to an entry. */
@Entity
@Table(name = "entry_changes")
class Change {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    @Enumerated(EnumType.STRING)
    private EntryKind entryKind;

    private long entryId;

    private int act;

    @Enumerated(EnumType.STRING)
    private ChangeVerb verb;

    @Enumerated(EnumType.STRING)
    private @Nullable Field field;

    private @Nullable String valueBefore;

    private @Nullable String valueAfter;

    private String changedBy;

    private Instant changedAt;

    private @Nullable String undoneBy;

    private @Nullable Instant undoneAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(StoredEntry entry, int act, ChangeVerb verb, String by, Instant at) {
        this.guild = entry.guild();
        this.entryKind = entry.kind();
        this.entryId = entry.id();
        this.act = act;
        this.verb = verb;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** Says what was there before and what is now. */
    Change of(@Nullable Field part, String before, String after) {
        field = part;
        valueBefore = before;
        valueAfter = after;
        return this;
    }

    void undo(String by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }

    int act() {
        return act;
    }

    ChangeVerb verb() {
        return verb;
    }

    @Nullable Field field() {
        return field;
    }

    String before() {
        return valueBefore == null ? "" : valueBefore;
    }

    String after() {
        return valueAfter == null ? "" : valueAfter;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean undone() {
        return undoneBy != null;
    }

    boolean byReading() {
        return changedBy.equals(History.READING);
    }

    ChangeView view() {
        return new ChangeView(
                new EntryRef(entryKind, entryId), verb, field, before(), after(), changedBy, changedAt, undone());
    }
}
