package dk.tovholder.agenda;

import dk.tovholder.extraction.Reason;
import dk.tovholder.minutes.PointView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The meeting an agenda is for.
 *
 * @param last day of the body's last meeting; null where no minutes of it are stored
 * @param announced day of the body's next meeting as minutes announce it; null where none does
 * @param asked the day that was asked for; null for the next meeting
 */
record NextMeeting(
        LocalDate today,
        @Nullable LocalDate last,
        @Nullable LocalDate announced,
        @Nullable LocalDate asked) {
    /** The day it is on: as asked for, as announced, else the first day that points are set down for. */
    @Nullable LocalDate day(List<PointView> pending) {
        if (asked != null) {
            return asked;
        }
        if (announced != null) {
            return announced;
        }
        return pending.stream()
                .map(PointView::date)
                .filter(Objects::nonNull)
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElse(null);
    }

    /** A point of this very day; for the next meeting also what an earlier one did not get to, and what the last one put off. */
    boolean takes(PointView point, @Nullable LocalDate day) {
        LocalDate date = point.date();
        if (date != null && date.equals(day)) {
            return true;
        }
        if (asked != null && !asked.equals(announced)) {
            return false;
        }
        return date == null ? putOff(point) : date.isBefore(today);
    }

    private boolean putOff(PointView point) {
        return point.reason() == Reason.POSTPONED
                && Objects.equals(point.source().date(), last);
    }
}
