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

/** A board, committee or team that meets, by the name the minutes give it. */
@Entity
@Table(name = "bodies")
class Body {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Guild guild;

    private String name;

    private String folded;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(Guild guild, String name) {
        this.guild = guild;
        this.name = name;
        this.folded = Folded.of(name);
    }

    String name() {
        return name;
    }

    String folded() {
        return folded;
    }

    /** The name, or null where there is no body. Asks the method: the field of one that is not loaded yet is empty. */
    static @Nullable String nameOf(@Nullable Body body) {
        return body == null ? null : body.name();
    }
}
