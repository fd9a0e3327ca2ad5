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
import java.util.Objects;
import java.util.function.Function;
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

    /** The point for a coming meeting in what was taken for something else. */
    StoredPoint(StoredEntry other, String topic, @Nullable Body body) {
        super(other, topic);
        this.topic = topic;
        this.body = body;
        this.reason = Reason.PLANNED;
    }

    @Override
    EntryKind kind() {
        return EntryKind.POINT;
    }

    @Override
    @Nullable String read(Field field) {
        return switch (field) {
            case TEXT -> topic;
            case DAY -> date == null ? "" : date.toString();
            case BODY -> Objects.requireNonNullElse(Body.nameOf(body), "");
            case REASON -> reason.name();
            default -> null;
        };
    }

    @Override
    void write(Field field, String value, Function<String, @Nullable Body> bodies) {
        switch (field) {
            case TEXT -> topic = value;
            case DAY -> date = value.isEmpty() ? null : LocalDate.parse(value);
            case BODY -> body = bodies.apply(value);
            case REASON -> reason = Reason.valueOf(value);
            default -> throw new IllegalArgumentException(field.name());
        }
    }

    @Override
    String words() {
        return topic + " " + quote();
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
