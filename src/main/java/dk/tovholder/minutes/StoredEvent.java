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

    @Override
    EntryKind kind() {
        return EntryKind.EVENT;
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
