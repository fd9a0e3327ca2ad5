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

/** A name in minutes and the user somebody said it is. */
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

    private String userId;

    private String linkedBy;

    private Instant linkedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Guild guild, String name, String userId, String linkedBy, Instant linkedAt) {
        this.guild = guild;
        this.name = name;
        this.folded = Folded.of(name);
        this.userId = userId;
        this.linkedBy = linkedBy;
        this.linkedAt = linkedAt;
    }

    String name() {
        return name;
    }

    String userId() {
        return userId;
    }

    void link(String user, String by, Instant at) {
        userId = user;
        linkedBy = by;
        linkedAt = at;
    }
}
