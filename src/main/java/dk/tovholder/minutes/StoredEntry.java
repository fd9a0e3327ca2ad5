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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Names of the fields that people have put right. */
    private String byHand = "";

    private @Nullable String confirmedBy;

    private @Nullable Instant confirmedAt;

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
        this.closed |= origin.closed();
    }

    /** Of no minutes. */
    StoredEntry(Guild guild, String quote, StoredProvenance provenance, String fingerprint, String words) {
        this.guild = guild;
        this.quote = quote;
        this.provenance = provenance;
        this.fingerprint = fingerprint;
        this.folded = words;
        this.closed = PersonalNumber.isIn(words) || PersonalNumber.isIn(quote);
    }

    /** Goes on as this kind of what was taken for another, by somebody's hand. */
    StoredEntry(StoredEntry other, String text) {
        this(
                other.guild,
                other.quote,
                StoredProvenance.byHand(other.provenance),
                other.fingerprint,
                SearchText.of(text));
        this.minutes = other.minutes;
        this.item = other.item;
        this.closed = other.closed;
    }

    abstract EntryKind kind();

    EntryRef ref() {
        return new EntryRef(kind(), id());
    }

    /** What a field holds; null where this kind of entry has no such field. */
    abstract @Nullable String read(Field field);

    /** Puts a value into a field; takes what {@link #read} gives. */
    abstract void write(Field field, String value, Function<String, @Nullable Body> bodies);

    /** What a search looks at, once a text has changed. */
    abstract String words();

    /** Goes on as what another reading of the same minutes found, all but its fields. */
    void follow(StoredEntry read) {
        quote = read.quote;
        provenance = read.provenance;
        fingerprint = read.fingerprint;
        item = read.item;
        closed = read.closed;
        refold();
    }

    void refold() {
        closed |= PersonalNumber.isIn(words());
        folded = SearchText.of(item == null ? words() : words() + " " + item.label());
    }

    boolean isByHand(Field field) {
        return fieldsByHand().contains(field);
    }

    /** Whether anybody has put anything right. */
    boolean isTouched() {
        return !byHand.isEmpty();
    }

    void markByHand(Field field, boolean is) {
        Set<Field> fields = fieldsByHand();
        if (is) {
            fields.add(field);
        } else {
            fields.remove(field);
        }
        byHand = fields.stream().map(Field::name).collect(Collectors.joining(","));
    }

    private Set<Field> fieldsByHand() {
        return Arrays.stream(Field.values())
                .filter(field -> ("," + byHand + ",").contains("," + field + ","))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /** Somebody vouches for it; true where nobody had. */
    boolean confirm(String by, Instant at) {
        if (confirmedAt != null) {
            return false;
        }
        confirmedBy = by;
        confirmedAt = at;
        return true;
    }

    /** Nobody vouches for it any more. */
    void unconfirm() {
        confirmedBy = null;
        confirmedAt = null;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    /** Who vouches for it; null where nobody does. */
    @Nullable Settled confirmation() {
        return confirmedBy == null || confirmedAt == null ? null : new Settled(confirmedBy, confirmedAt);
    }

    /** Whether it waits for somebody to vouch for it. */
    boolean waits() {
        return !confirmed() && (certainty() == Certainty.IMPLIED || minutes != null && minutes.held());
    }

    /** Puts it back into all lists; true where that changed something. */
    boolean restore() {
        if (droppedAt == null) {
            return false;
        }
        droppedBy = null;
        droppedAt = null;
        return true;
    }

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

    /** Whether it is out because a later reading did not find it. */
    boolean wentWithReading() {
        return History.READING.equals(droppedBy);
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

    /** What somebody vouches for is as good as stated. */
    Certainty shownCertainty() {
        return confirmed() ? Certainty.STATED : certainty();
    }

    StoredProvenance provenance() {
        return provenance;
    }

    String fingerprint() {
        return fingerprint;
    }

    void moveTo(@Nullable StoredItem other) {
        item = other;
    }

    boolean closed() {
        return closed;
    }
}
