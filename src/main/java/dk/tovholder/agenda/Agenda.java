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
 * @param opening standing points before those of this meeting, in order
 * @param points for this meeting
 * @param closing standing points after them, in order
 * @param waiting points that wait for a date
 * @param followUps open or done since the last meeting
 * @param dates other coming dates
 */
public record Agenda(
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        List<String> opening,
        List<PointView> points,
        List<String> closing,
        List<PointView> waiting,
        List<ActionView> followUps,
        List<EventView> dates) {
    public Agenda {
        opening = List.copyOf(opening);
        points = List.copyOf(points);
        closing = List.copyOf(closing);
        waiting = List.copyOf(waiting);
        followUps = List.copyOf(followUps);
        dates = List.copyOf(dates);
    }
}
