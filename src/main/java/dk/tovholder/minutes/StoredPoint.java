package dk.tovholder.minutes;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point for a coming meeting. */
@Entity
@Table(name = "points")
class StoredPoint extends StoredEntry {
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    @Column(name = "day")
    private @Nullable LocalDate date;

    private String topic;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPoint() {}

    StoredPoint(EntryOrigin origin, AgendaPoint point) {
        super(
                origin,
                point.quote(),
                origin.provenance(point.provenance()),
                origin.fingerprint(EntryKind.POINT, point.topic()),
                origin.searchable(point.topic(), point.quote()));
        this.body = origin.body();
        this.date = point.date();
        this.topic = point.topic();
        this.reason = point.reason();
    }

    @Override
    EntryKind kind() {
        return EntryKind.POINT;
    }

    @Nullable Body body() {
        return body;
    }

    @Nullable LocalDate date() {
        return date;
    }

    String topic() {
        return topic;
    }

    Reason reason() {
        return reason;
    }
}
