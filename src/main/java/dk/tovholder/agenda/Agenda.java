package dk.tovholder.agenda;

import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting's agenda.
 *
 * @param date null where no coming meeting of the body is known
 * @param standing standing points, in order
 * @param points for this meeting
 * @param waiting points that wait for a date
 * @param followUps open or done since the last meeting
 * @param dates other coming dates
 */
public record Agenda(
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        List<String> standing,
        List<PointView> points,
        List<PointView> waiting,
        List<ActionView> followUps,
        List<EventView> dates) {
    public Agenda {
        standing = List.copyOf(standing);
        points = List.copyOf(points);
        waiting = List.copyOf(waiting);
        followUps = List.copyOf(followUps);
        dates = List.copyOf(dates);
    }
}
