package dk.tovholder.minutes;

import dk.tovholder.extraction.EventKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes dates the same when several minutes announce them. */
record Announced(
        LocalDate date,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime time,
        EventKind kind,
        @Nullable String body,
        String what,
        boolean closed) {
    private static Announced by(StoredEvent event) {
        return new Announced(
                event.date(),
                event.lastDay(),
                event.time(),
                event.eventKind(),
                Body.nameOf(event.body()),
                Folded.of(event.what()),
                event.closed());
    }

    /** The last of each, at the place of the first. */
    static Collection<StoredEvent> once(List<StoredEvent> events) {
        Map<Announced, StoredEvent> last = new LinkedHashMap<>();
        events.forEach(event -> last.put(by(event), event));
        return last.values();
    }
}
