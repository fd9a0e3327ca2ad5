package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.date.DateExpression;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When this body meets next, as far as the minutes say so, and which days they name are meetings of others. */
final class OwnMeetings {
    private final @Nullable LocalDate next;
    private final NavigableSet<LocalDate> all;

    /** The one meeting of each month; of months with several no day. */
    private final Map<YearMonth, Optional<LocalDate>> ofMonths = new HashMap<>();

    private final Map<DateExpression, Boolean> owns = new HashMap<>();
    private final Set<DateExpression> listed = new HashSet<>();

    /**
     * The days announced as this body's meetings; where none is, the days on which it sits.
     *
     * @param planned the days of a plan of its meetings
     */
    OwnMeetings(List<SightedEvent> events, List<Dated> planned, @Nullable String body) {
        for (SightedEvent event : events) {
            if (event.event().provenance().rule().equals("event.listed-meeting")) {
                listed.add(event.sighting().dated().expression());
            }
            boolean meeting =
                    event.event().kind() == EventKind.MEETING && event.event().body() != null;
            if (meeting || event.event().kind() == EventKind.DEADLINE) {
                owns.put(event.sighting().dated().expression(), isOwn(event.event(), body));
            }
        }
        Stream<LocalDate> announced = Stream.of("event.next-meeting", "event.listed-meeting")
                .flatMap(rule -> days(events, body, rule).stream())
                .sorted();
        List<LocalDate> days = Stream.concat(
                        days(events, body, null).stream(),
                        planned.stream().map(day -> day.date().start()))
                .distinct()
                .sorted()
                .toList();
        all = new TreeSet<>(days);
        days.forEach(day -> ofMonths.merge(YearMonth.from(day), Optional.of(day), (one, other) -> Optional.empty()));
        next = Stream.concat(announced, days.stream()).findFirst().orElse(null);
    }

    private static boolean isOwn(Event event, @Nullable String body) {
        return event.kind() == EventKind.MEETING && body != null && body.equalsIgnoreCase(event.body());
    }

    private static List<LocalDate> days(List<SightedEvent> events, @Nullable String body, @Nullable String rule) {
        return events.stream()
                .map(SightedEvent::event)
                .filter(event -> isOwn(event, body))
                .filter(event -> rule == null || rule.equals(event.provenance().rule()))
                .map(Event::date)
                .distinct()
                .sorted()
                .toList();
    }

    boolean isOwn(Dated day) {
        return owns.getOrDefault(day.expression(), false)
                || all.contains(day.date().start());
    }

    /** Whether it stands in a list of this body's meetings. */
    boolean isListed(Dated day) {
        return listed.contains(day.expression());
    }

    /** Whether it is known to be something else: another body's meeting, a time limit. */
    boolean isOther(Dated day) {
        return owns.containsKey(day.expression()) && !isOwn(day);
    }

    @Nullable LocalDate next() {
        return next;
    }

    /** The first in this year. */
    @Nullable LocalDate first(int year) {
        LocalDate day = all.ceiling(LocalDate.of(year, 1, 1));
        return day == null || day.getYear() > year ? null : day;
    }

    /** The one in this month, where there is just one. */
    @Nullable LocalDate in(YearMonth month) {
        return ofMonths.getOrDefault(month, Optional.empty()).orElse(null);
    }
}
