package dk.tovholder.minutes;

import dk.tovholder.extraction.Access;
import dk.tovholder.extraction.Item;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A point of the agenda that minutes treat. */
@Entity
@Table(name = "items")
class StoredItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "integer")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredMinutes minutes;

    private @Nullable String number;

    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Access access;

    @Embedded
    private StoredSpan span;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {}

    StoredItem(StoredMinutes minutes, Item item) {
        this.minutes = minutes;
        this.number = item.number();
        this.title = item.title();
        this.access = item.access();
        this.span = new StoredSpan(item.span());
    }

    /** Goes on as another reading found it. */
    void follow(StoredItem read) {
        access = read.access;
        span = read.span;
    }

    /** Also where the title names somebody by their personal number: it stands beside all that is under it. */
    boolean closed() {
        return access == Access.CLOSED || PersonalNumber.isIn(title);
    }

    /** As {@code 3. Økonomi}. */
    String label() {
        return number == null ? title : number + ". " + title;
    }
}
