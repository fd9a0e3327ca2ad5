package dk.tovholder.minutes;

import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A coming date. */
@Entity
@Table(name = "events")
class StoredEvent extends StoredEntry {
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    @Column(name = "day")
    private LocalDate date;

    private @Nullable LocalDate lastDay;

    @Column(name = "start_time")
    private @Nullable LocalTime time;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EventKind eventKind;

    private String what;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredEvent() {}

    StoredEvent(EntryOrigin origin, Event event) {
        super(
                origin,
                event.quote(),
                origin.provenance(event.provenance()),
                origin.fingerprint(EntryKind.EVENT, event.date() + " " + event.what()),
                origin.searchable(event.what(), event.quote()));
        this.body = origin.body();
        this.date = event.date();
        this.lastDay = event.end();
        this.time = event.time();
        this.eventKind = event.kind();
        this.what = event.what();
    }

    /** The date in what was taken for something else. */
    StoredEvent(StoredEntry other, String what, LocalDate date) {
        super(other, what);
        this.what = what;
        this.date = date;
        this.eventKind = EventKind.EVENT;
    }

    @Override
    EntryKind kind() {
        return EntryKind.EVENT;
    }

    @Override
    @Nullable String read(Field field) {
        return switch (field) {
            case TEXT -> what;
            case DAY -> date + (lastDay == null ? "" : "/" + lastDay) + (time == null ? "" : "T" + time);
            case BODY -> Objects.requireNonNullElse(Body.nameOf(body), "");
            default -> null;
        };
    }

    @Override
    void write(Field field, String value, Function<String, @Nullable Body> bodies) {
        switch (field) {
            case TEXT -> what = value;
            case DAY -> writeDay(value);
            case BODY -> body = bodies.apply(value);
            default -> throw new IllegalArgumentException(field.name());
        }
    }

    @Override
    String words() {
        return what + " " + quote();
    }

    private void writeDay(String value) {
        int clock = value.indexOf('T');
        String days = clock < 0 ? value : value.substring(0, clock);
        int stroke = days.indexOf('/');
        date = LocalDate.parse(stroke < 0 ? days : days.substring(0, stroke));
        lastDay = stroke < 0 ? null : LocalDate.parse(days.substring(stroke + 1));
        time = clock < 0 ? null : LocalTime.parse(value.substring(clock + 1));
    }

    @Nullable Body body() {
        return body;
    }

    LocalDate date() {
        return date;
    }

    @Nullable LocalDate lastDay() {
        return lastDay;
    }

    @Nullable LocalTime time() {
        return time;
    }

    EventKind eventKind() {
        return eventKind;
    }

    String what() {
        return what;
    }
}
