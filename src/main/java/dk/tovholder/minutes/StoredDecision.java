package dk.tovholder.minutes;

import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something a meeting settled. */
@Entity
@Table(name = "decisions")
class StoredDecision extends StoredEntry {
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String said;

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

    /** The decision in what was taken for something else. */
    StoredDecision(StoredEntry other, String text) {
        super(other, text);
        this.said = text;
        this.outcome = Outcome.ADOPTED;
    }

    @Override
    EntryKind kind() {
        return EntryKind.DECISION;
    }

    @Override
    @Nullable String read(Field field) {
        return switch (field) {
            case TEXT -> text();
            case OUTCOME -> outcome.name();
            default -> null;
        };
    }

    @Override
    void write(Field field, String value, Function<String, @Nullable Body> bodies) {
        switch (field) {
            case TEXT -> said = value.equals(quote()) ? null : value;
            case OUTCOME -> outcome = Outcome.valueOf(value);
            default -> throw new IllegalArgumentException(field.name());
        }
    }

    @Override
    void follow(StoredEntry read) {
        super.follow(read);
        if (quote().equals(said)) {
            said = null;
            refold();
        }
    }

    @Override
    String words() {
        return said == null ? quote() : said + " " + quote();
    }

    /** As somebody put it, else as it stands. */
    String text() {
        return said == null ? quote() : said;
    }

    Outcome outcome() {
        return outcome;
    }
}
