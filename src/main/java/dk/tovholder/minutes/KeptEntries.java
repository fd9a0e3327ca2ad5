package dk.tovholder.minutes;

import java.util.List;

/** Entries of all kinds, the newest meeting's first; dates by day. */
public record KeptEntries(
        List<DecisionView> decisions, List<ActionView> actions, List<EventView> events, List<PointView> points) {
    public KeptEntries {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        events = List.copyOf(events);
        points = List.copyOf(points);
    }
}
