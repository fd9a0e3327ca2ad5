package dk.tovholder.minutes;

import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Something a meeting settled. */
@Entity
@Table(name = "decisions")
class StoredDecision extends StoredEntry {
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDecision() {}

    StoredDecision(EntryOrigin origin, Decision decision) {
        super(
                origin,
                decision.quote(),
                origin.provenance(decision.provenance()),
                origin.fingerprint(EntryKind.DECISION, decision.quote()),
                origin.searchable(decision.quote()));
        this.outcome = decision.outcome();
    }

    @Override
    EntryKind kind() {
        return EntryKind.DECISION;
    }

    Outcome outcome() {
        return outcome;
    }
}
