package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When this body meets next, as far as the minutes say so.
 *
 * @param days in order
 */
record OwnMeetings(List<LocalDate> days) {
    OwnMeetings {
        days = List.copyOf(days);
    }

    /** The days announced as this body's meetings; where none is, the days on which it sits. */
    static OwnMeetings of(List<Event> events, @Nullable String body) {
        List<LocalDate> announced = days(events, body, "event.next-meeting");
        return new OwnMeetings(announced.isEmpty() ? days(events, body, null) : announced);
    }

    private static List<LocalDate> days(List<Event> events, @Nullable String body, @Nullable String rule) {
        return events.stream()
                .filter(event ->
                        event.kind() == EventKind.MEETING && body != null && body.equalsIgnoreCase(event.body()))
                .filter(event -> rule == null || rule.equals(event.provenance().rule()))
                .map(Event::date)
                .sorted()
                .toList();
    }

    @Nullable LocalDate next() {
        return days.isEmpty() ? null : days.get(0);
    }

    /** The one in this month, where there is just one. */
    @Nullable LocalDate in(YearMonth month) {
        List<LocalDate> there =
                days.stream().filter(day -> YearMonth.from(day).equals(month)).toList();
        return there.size() == 1 ? there.get(0) : null;
    }
}
