package dk.tovholder.agenda;

import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting's agenda.
 *
 * @param standing the body's standing points
 * @param points for this meeting
 * @param proposals of members for this meeting
 * @param waiting points that wait for a date
 * @param followUps open or done since the last meeting
 * @param dates other coming dates
 */
public record Agenda(
        @Nullable String body,
        ComingMeeting meeting,
        Standing standing,
        List<PointView> points,
        List<ProposalView> proposals,
        List<PointView> waiting,
        List<ActionView> followUps,
        List<EventView> dates) {
    public Agenda {
        points = List.copyOf(points);
        proposals = List.copyOf(proposals);
        waiting = List.copyOf(waiting);
        followUps = List.copyOf(followUps);
        dates = List.copyOf(dates);
    }

    /** Points that stand on every agenda, before and after those of the meeting. */
    public record Standing(List<String> opening, List<String> closing) {
        public Standing {
            opening = List.copyOf(opening);
            closing = List.copyOf(closing);
        }
    }

    public List<String> opening() {
        return standing.opening();
    }

    public List<String> closing() {
        return standing.closing();
    }

    /** Null where no coming meeting of the body is known. */
    public @Nullable LocalDate date() {
        return meeting.date();
    }

    public @Nullable LocalTime time() {
        return meeting.time();
    }

    public @Nullable String place() {
        return meeting.place();
    }
}
