package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which points have still to be taken up. A point is treated when the minutes of its day, or of a later one, have its topic as
 * a heading or in a decision; until then it moves on. It is replaced when later minutes put the same topic off or set it a date.
 */
@Component
class PendingPoints {
    private static final Comparator<StoredMinutes> BY_MEETING = Comparator.comparing(
                    StoredMinutes::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StoredMinutes::id);

    private final Items items;
    private final Topics topics;

    PendingPoints(Items items, Topics topics) {
        this.items = items;
        this.topics = topics;
    }

    /** In the same order. */
    List<StoredPoint> of(String guild, List<StoredPoint> points) {
        Treatments treatments = treatments(guild);
        Map<Long, Set<String>> words = new HashMap<>();
        points.forEach(point -> words.put(point.id(), topics.of(point.topic())));
        return points.stream()
                .filter(point -> !treated(point, words(words, point), treatments))
                .filter(point -> points.stream()
                        .noneMatch(other ->
                                replaces(other, point) && topics.same(words(words, other), words(words, point))))
                .toList();
    }

    Treatments treatments(String guild) {
        return new Treatments(guild, items, topics);
    }

    private static Set<String> words(Map<Long, Set<String>> words, StoredPoint point) {
        return Objects.requireNonNull(words.get(point.id()));
    }

    private static boolean treated(StoredPoint point, Set<String> topic, Treatments treatments) {
        Body body = point.body();
        LocalDate said = minutes(point).date();
        LocalDate since = point.date() != null ? point.date() : said;
        return body != null
                && since != null
                && treatments.treated(body, topic, since, minutes(point).id());
    }

    private static boolean replaces(StoredPoint other, StoredPoint point) {
        return Objects.equals(Body.nameOf(other.body()), Body.nameOf(point.body()))
                && BY_MEETING.compare(minutes(other), minutes(point)) > 0
                && (point.date() == null || point.date().equals(other.date()) || isOver(point.date(), minutes(other)));
    }

    private static boolean isOver(LocalDate day, StoredMinutes later) {
        return later.date() != null && !later.date().isBefore(day);
    }

    private static StoredMinutes minutes(StoredPoint point) {
        return Objects.requireNonNull(point.minutes());
    }
}
