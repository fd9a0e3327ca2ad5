package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which points have still to be taken up. A point for a day is treated when the minutes of that day, or of a later one, are
 * stored; one that waits for a date is replaced when later minutes put the same topic off or set it a date.
 */
final class PendingPoints {
    private static final Comparator<StoredMinutes> BY_MEETING = Comparator.comparing(
                    StoredMinutes::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StoredMinutes::id);

    private final Function<String, Optional<LocalDate>> lastMeeting;
    private final Map<String, Optional<LocalDate>> lastMeetings = new HashMap<>();

    private PendingPoints(Function<String, Optional<LocalDate>> lastMeeting) {
        this.lastMeeting = lastMeeting;
    }

    /** In the same order. */
    static List<StoredPoint> of(List<StoredPoint> points, Function<String, Optional<LocalDate>> lastMeeting) {
        PendingPoints pending = new PendingPoints(lastMeeting);
        Map<Topic, List<StoredPoint>> byTopic = points.stream().collect(Collectors.groupingBy(Topic::of));
        return points.stream()
                .filter(point -> !pending.treated(point))
                .filter(point -> byTopic.getOrDefault(Topic.of(point), List.of()).stream()
                        .noneMatch(other -> replaces(other, point)))
                .toList();
    }

    private boolean treated(StoredPoint point) {
        String body = Body.nameOf(point.body());
        LocalDate date = point.date();
        return body != null
                && date != null
                && lastMeetings
                        .computeIfAbsent(body, lastMeeting)
                        .filter(last -> !last.isBefore(date))
                        .isPresent();
    }

    private static boolean replaces(StoredPoint other, StoredPoint point) {
        return BY_MEETING.compare(minutes(other), minutes(point)) > 0
                && (point.date() == null || point.date().equals(other.date()));
    }

    private static StoredMinutes minutes(StoredPoint point) {
        return Objects.requireNonNull(point.minutes());
    }

    private record Topic(@Nullable String body, String words) {
        static Topic of(StoredPoint point) {
            return new Topic(Body.nameOf(point.body()), Folded.of(point.topic()));
        }
    }
}
