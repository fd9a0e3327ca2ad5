package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.SourceSpan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Columns of a {@link Provenance}, and which version of the rules it was. */
@Embeddable
class StoredProvenance {
    private static final String BY_HAND = "by-hand";

    private String rule;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Embedded
    private StoredSpan span;

    private String extractor;

    private @Nullable String fired;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredProvenance() {}

    StoredProvenance(Provenance provenance, String extractor) {
        this.rule = provenance.rule();
        this.certainty = provenance.certainty();
        this.span = new StoredSpan(provenance.span());
        this.extractor = extractor;
        this.fired = provenance.fired().isEmpty() ? null : provenance.fired();
    }

    /** Of an entry that somebody added. */
    static StoredProvenance byHand() {
        return new StoredProvenance(new Provenance(BY_HAND, Certainty.STATED, new SourceSpan(0, 0, 0)), BY_HAND);
    }

    /** Of an entry that somebody made of another, which stands at the same place. */
    static StoredProvenance byHand(StoredProvenance other) {
        StoredProvenance made = byHand();
        made.span = other.span;
        return made;
    }

    boolean isByHand() {
        return BY_HAND.equals(rule);
    }

    /** The words by which the rule knew it; empty where the place alone said it. */
    String fired() {
        return fired == null ? "" : fired;
    }

    String rule() {
        return rule;
    }

    StoredSpan span() {
        return span;
    }

    Certainty certainty() {
        return certainty;
    }
}
