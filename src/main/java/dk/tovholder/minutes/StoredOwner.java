package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One who is to do an action, and the user that is. */
@Entity
@Table(name = "action_owners")
class StoredOwner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredAction action;

    private @Nullable String name;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private OwnerKind kind;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String linkKey;

    private String folded;

    private @Nullable String userId;

    private boolean userFixed;

    private boolean away;

    private boolean outside;

    private @Nullable Instant doneAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredOwner() {}

    StoredOwner(StoredAction action, Owner owner) {
        this.action = action;
        this.name = owner.name();
        this.title = owner.title();
        this.kind = owner.kind();
        this.certainty = owner.certainty();
        this.linkKey = Folded.of(linkName());
        this.folded = Folded.of(label());
    }

    /** Another user of the same name. */
    StoredOwner(StoredAction action, StoredOwner other, LinkedUser user) {
        this(action, other.owner());
        this.userId = user.userId();
        this.away = user.away();
    }

    /** Who it is by what is known of the name; true where that is news. */
    boolean link(LinkedUser user) {
        boolean news = !isOf(user) || user.away() != away;
        userId = user.userId();
        away = user.away();
        outside = false;
        return news;
    }

    boolean isOf(LinkedUser user) {
        return user.userId().equals(userId);
    }

    /** The name is nobody's; true where that is news. */
    boolean unlink() {
        boolean news = userId != null;
        userId = null;
        away = false;
        return news;
    }

    /** Whether they have left the guild; true where that is news. */
    boolean putAway(boolean left) {
        boolean news = away != left;
        away = left;
        return news;
    }

    /** Whether they are known not to be on the platform; true where that is news. */
    boolean putOutside(boolean known) {
        boolean news = outside != known;
        outside = known;
        return news;
    }

    @Nullable Absence absence() {
        if (outside) {
            return Absence.OUTSIDE;
        }
        return away ? Absence.LEFT : null;
    }

    /** Who it is because somebody chose them for this action. */
    void fix(String user) {
        userId = user;
        userFixed = true;
        away = false;
        outside = false;
    }

    /** Nobody knows any more who it is. */
    void forget() {
        unlink();
        outside = false;
        userFixed = false;
    }

    /** They have done their part. */
    void finish(Instant at) {
        doneAt = at;
    }

    /** Their part is to be done again. */
    void resume() {
        doneAt = null;
    }

    /** Goes on as what was known of the same name. */
    void follow(StoredOwner before) {
        doneAt = before.doneAt;
    }

    /** When their part was done; null while it is open. */
    @Nullable Instant doneAt() {
        return doneAt;
    }

    Owner owner() {
        return new Owner(name, title, kind, certainty);
    }

    boolean userFixed() {
        return userFixed;
    }

    StoredAction action() {
        return action;
    }

    OwnerKind kind() {
        return kind;
    }

    Certainty certainty() {
        return certainty;
    }

    /** Null also where they have left the guild. */
    @Nullable String userId() {
        return away ? null : userId;
    }

    String linkKey() {
        return linkKey;
    }

    /** The words by which they are linked: the name, else the title. */
    String linkName() {
        return Objects.requireNonNull(name == null ? title : name);
    }

    /** As {@code Velfærdsdirektør Lene Mehlsen}. */
    String label() {
        return Objects.requireNonNull(label(title, name));
    }

    static @Nullable String label(@Nullable String title, @Nullable String name) {
        if (name == null) {
            return title;
        }
        return title == null ? name : title + " " + name;
    }
}
