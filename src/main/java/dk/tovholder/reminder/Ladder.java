package dk.tovholder.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The days on which one is reminded of a deadline. */
final class Ladder {
    private final WorkingDays workingDays;
    private final LeadTimes leadTimes;
    private final @Nullable List<Integer> ownDays;
    private final Predicate<Rung> hears;

    Ladder(WorkingDays workingDays, LeadTimes leadTimes) {
        this(workingDays, leadTimes, null, rung -> true);
    }

    private Ladder(
            WorkingDays workingDays, LeadTimes leadTimes, @Nullable List<Integer> ownDays, Predicate<Rung> hears) {
        this.workingDays = workingDays;
        this.leadTimes = leadTimes;
        this.ownDays = ownDays;
        this.hears = hears;
    }

    /** As a guild, or then one person in it, wants it. */
    Ladder of(Wishes wishes) {
        List<Integer> days = wishes.leadTimes() == null ? ownDays : wishes.leadTimes();
        return new Ladder(workingDays.without(wishes.quietDays()), leadTimes, days, hears.and(wishes::hears));
    }

    /** Whether one wants to be told for this reason at all. */
    boolean has(Rung rung) {
        return hears.test(rung);
    }

    /** The rungs up to the deadline. Where two fall on one day, as at Easter, only the later one is left. */
    Map<Rung, LocalDate> before(LocalDate due) {
        Map<Rung, LocalDate> rungs = new EnumMap<>(Rung.class);
        if (ownDays == null) {
            put(rungs, Rung.WEEK_BEFORE, workingDays.onOrBefore(due.minusDays(leadTimes.days())));
            put(rungs, Rung.DAYS_BEFORE, workingDays.before(due, leadTimes.workingDays()));
        } else {
            Rung rung = Rung.WEEK_BEFORE;
            for (int days : ownDays) {
                put(rungs, rung, workingDays.onOrBefore(due.minusDays(days)));
                rung = Rung.DAYS_BEFORE;
            }
        }
        put(rungs, Rung.SAME_DAY, morning(due));
        return rungs;
    }

    /** The day on which what has no deadline is brought to mind before a meeting. */
    LocalDate beforeMeeting(LocalDate meeting) {
        return workingDays.before(meeting, leadTimes.workingDays());
    }

    /** The last working day on which it is in time. */
    LocalDate morning(LocalDate due) {
        return workingDays.onOrBefore(due);
    }

    /** The day itself, or the first working day after it. */
    LocalDate workingDay(LocalDate day) {
        return workingDays.onOrAfter(day);
    }

    /** The day of a round, from 1, after the deadline has passed; put off to a working day. */
    LocalDate late(LocalDate due, int round) {
        return workingDays.onOrAfter(due.plusDays((long) leadTimes.lateEveryDays() * round));
    }

    /** The last round whose plain day is not after today; 0 where none is. */
    int roundsUntil(LocalDate due, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, today) / leadTimes.lateEveryDays());
    }

    private static void put(Map<Rung, LocalDate> rungs, Rung rung, LocalDate day) {
        rungs.values().removeIf(earlier -> !earlier.isBefore(day));
        rungs.put(rung, day);
    }
}
