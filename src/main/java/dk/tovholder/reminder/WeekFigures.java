package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three numbers of a week.
 *
 * @param open at the beginning of the day
 * @param done within the seven days before
 * @param late of those that are open, how many whose deadline has passed
 */
record WeekFigures(int open, int done, int late) {
    private static final int WEEK = 7;

    /** @param today for what is of no meeting: nobody knows since when it is there */
    static WeekFigures of(List<ActionView> actions, LocalDate day, LocalDate today, ZoneId zone) {
        int open = 0;
        int done = 0;
        int late = 0;
        for (ActionView action : actions) {
            LocalDate finished = finished(action, zone);
            if (isGiven(action, day, today) && (finished == null || !finished.isBefore(day))) {
                open++;
                late += action.due() != null && action.due().isBefore(day) ? 1 : 0;
            } else if (finished != null && !finished.isBefore(day.minusDays(WEEK)) && finished.isBefore(day)) {
                done++;
            }
        }
        return new WeekFigures(open, done, late);
    }

    boolean isEmpty() {
        return open == 0 && done == 0;
    }

    private static boolean isGiven(ActionView action, LocalDate day, LocalDate today) {
        LocalDate met = action.source().date();
        return met == null ? day.equals(today) : met.isBefore(day);
    }

    private static @Nullable LocalDate finished(ActionView action, ZoneId zone) {
        return action.state() == ActionState.OPEN || action.settled() == null
                ? null
                : action.settled().at().atZone(zone).toLocalDate();
    }
}
