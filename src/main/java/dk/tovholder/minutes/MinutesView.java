package dk.tovholder.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stored minutes as they are shown.
 *
 * @param approved whether somebody pressed Godkend
 * @param card the message that answered the poster; null where nobody answered yet or not by a message
 */
public record MinutesView(
        long id,
        Origin origin,
        @Nullable String organisation,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable String place,
        boolean approved,
        @Nullable CardPlace card,
        List<DecisionView> decisions,
        List<ActionView> actions,
        List<EventView> events,
        List<PointView> points) {
    public MinutesView {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        events = List.copyOf(events);
        points = List.copyOf(points);
    }

    /** All entries, kind by kind. */
    public List<EntryView> entries() {
        return Stream.<List<? extends EntryView>>of(decisions, actions, events, points)
                .<EntryView>flatMap(List::stream)
                .toList();
    }
}
