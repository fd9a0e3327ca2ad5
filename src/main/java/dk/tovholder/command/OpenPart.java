package dk.tovholder.command;

import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.SourceLink;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What of entries may be shown, and how many closed points are left out.
 *
 * @param entries those that are shown
 * @param closedPoints points of the minutes whose entries are not
 */
record OpenPart<T>(List<T> entries, int closedPoints) {
    static <T> OpenPart<T> of(
            List<T> entries, Predicate<T> closed, Predicate<T> shownAnyway, Function<T, SourceLink> source) {
        Predicate<T> shown = closed.negate().or(shownAnyway);
        Set<String> points = new HashSet<>();
        entries.stream().filter(shown.negate()).map(source).forEach(s -> points.add(point(s)));
        return new OpenPart<>(entries.stream().filter(shown).toList(), points.size());
    }

    static MinutesView withoutClosed(MinutesView minutes) {
        return new MinutesView(
                minutes.id(),
                minutes.origin(),
                minutes.organisation(),
                minutes.body(),
                minutes.date(),
                minutes.start(),
                minutes.place(),
                minutes.approved(),
                minutes.card(),
                minutes.decisions().stream().filter(e -> !e.closed()).toList(),
                minutes.actions().stream().filter(e -> !e.closed()).toList(),
                minutes.events().stream().filter(e -> !e.closed()).toList(),
                minutes.points().stream().filter(e -> !e.closed()).toList());
    }

    /** Points of the minutes that stand under closed headings and have entries. */
    static int closedPoints(MinutesView minutes) {
        Set<String> points = new HashSet<>();
        minutes.decisions().stream().filter(DecisionView::closed).forEach(e -> points.add(point(e.source())));
        minutes.actions().stream().filter(ActionView::closed).forEach(e -> points.add(point(e.source())));
        minutes.events().stream().filter(EventView::closed).forEach(e -> points.add(point(e.source())));
        minutes.points().stream().filter(PointView::closed).forEach(e -> points.add(point(e.source())));
        return points.size();
    }

    private static String point(SourceLink source) {
        return source.minutesId() + " " + Optional.ofNullable(source.item()).orElse("");
    }
}
