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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name in minutes and one user that it is; or that it is none. */
@Entity
@Table(name = "people")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    private String name;

    private String folded;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private @Nullable String userId;

    private String linkedBy;

    private Instant linkedAt;

    private @Nullable Instant leftAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(Guild guild, String name, @Nullable String userId) {
        this.guild = guild;
        this.name = name;
        this.folded = Folded.of(name);
        this.userId = userId;
    }

    /** Says how that is known. */
    Person known(LinkKind how, String by, Instant at) {
        kind = how;
        linkedBy = by;
        linkedAt = at;
        leftAt = null;
        return this;
    }

    void leave(Instant at) {
        leftAt = at;
    }

    void comeBack() {
        leftAt = null;
    }

    String folded() {
        return folded;
    }

    LinkKind kind() {
        return kind;
    }

    @Nullable String userId() {
        return userId;
    }

    Optional<LinkedUser> user() {
        return Optional.ofNullable(userId).map(user -> new LinkedUser(user, leftAt != null));
    }

    PersonView view() {
        return new PersonView(name, kind, userId, leftAt != null);
    }
}
