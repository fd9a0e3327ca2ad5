package dk.tovholder.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be reminded.
 *
 * @param leadTimes days before a deadline, at most two, the longer first; none for its morning alone; null for the guild's
 * @param time of day; null for the guild's
 * @param quietDays on which they hear nothing
 * @param awayUntil the day on which they are back; null where they are there
 */
public record Wishes(
        @Nullable List<Integer> leadTimes,
        @Nullable LocalTime time,
        Set<DayOfWeek> quietDays,
        @Nullable LocalDate awayUntil) {
    /** Of who has said nothing. */
    public static final Wishes NONE = new Wishes(null, null, Set.of(), null);

    /** No more than so many lead times. */
    public static final int MOST_LEAD_TIMES = 2;

    public Wishes {
        leadTimes = leadTimes == null ? null : List.copyOf(leadTimes);
        quietDays = Set.copyOf(quietDays);
    }

    /** Whether they hear nothing on this day. */
    boolean isQuiet(LocalDate day) {
        return quietDays.contains(day.getDayOfWeek()) || awayUntil != null && day.isBefore(awayUntil);
    }
}
