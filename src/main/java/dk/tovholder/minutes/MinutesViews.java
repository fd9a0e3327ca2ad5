package dk.tovholder.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Minutes with all their entries, as they are shown. */
@Component
class MinutesViews {
    private final Entries entries;

    MinutesViews(Entries entries) {
        this.entries = entries;
    }

    MinutesView of(StoredMinutes minutes) {
        return of(List.of(minutes)).get(0);
    }

    /** In the same order. */
    List<MinutesView> of(Collection<StoredMinutes> minutes) {
        Map<Long, List<DecisionView>> decisions = byMinutes(entries.decisions(), minutes, Views::of);
        Map<Long, List<ActionView>> actions = byMinutes(entries.actions(), minutes, Views::of);
        Map<Long, List<EventView>> events = byMinutes(entries.events(), minutes, Views::of);
        Map<Long, List<PointView>> points = byMinutes(entries.points(), minutes, Views::of);
        return minutes.stream()
                .map(one -> new MinutesView(
                        one.id(),
                        one.origin(),
                        one.organisation(),
                        Body.nameOf(one.body()),
                        one.date(),
                        one.start(),
                        one.place(),
                        one.approved(),
                        one.card(),
                        decisions.getOrDefault(one.id(), List.of()),
                        actions.getOrDefault(one.id(), List.of()),
                        events.getOrDefault(one.id(), List.of()),
                        points.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static <E extends StoredEntry, V> Map<Long, List<V>> byMinutes(
            EntryRepository<E> repository, Collection<StoredMinutes> minutes, Function<E, V> view) {
        return repository.findByMinutesInAndDroppedAtIsNullOrderById(minutes).stream()
                .collect(Collectors.groupingBy(
                        entry -> Objects.requireNonNull(entry.minutes()).id(),
                        Collectors.mapping(view, Collectors.toList())));
    }
}
