package dk.tovholder.agenda;

import dk.tovholder.extraction.Reason;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which points belong to a meeting.
 *
 * @param day the day it is on; null where nobody knows
 * @param next whether it is the body's next meeting, which also takes what earlier ones did not get to
 */
record NextMeeting(LocalDate today, @Nullable LocalDate day, boolean next) {
    boolean takes(PointView point) {
        LocalDate date = point.date();
        if (date == null) {
            return next && point.reason() == Reason.POSTPONED;
        }
        return takes(date);
    }

    boolean takes(ProposalView proposal) {
        return proposal.date() == null ? next : takes(proposal.date());
    }

    private boolean takes(LocalDate date) {
        return date.equals(day) || next && date.isBefore(day == null ? today : day);
    }
}
