package dk.tovholder.reminder;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/** The Danish working days: neither weekend nor public holiday nor one of the days that many have off besides. */
final class WorkingDays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    private final Set<MonthDay> daysOff;
    private final Set<DayOfWeek> quietDays;

    WorkingDays(Set<MonthDay> daysOff) {
        this(daysOff, Set.of());
    }

    private WorkingDays(Set<MonthDay> daysOff, Set<DayOfWeek> quietDays) {
        this.daysOff = Set.copyOf(daysOff);
        this.quietDays = Set.copyOf(quietDays);
    }

    /** Without some days of the week; with all as they are where no working day would be left. */
    WorkingDays without(Set<DayOfWeek> quiet) {
        Set<DayOfWeek> all = EnumSet.noneOf(DayOfWeek.class);
        all.addAll(quietDays);
        all.addAll(quiet);
        boolean anyLeft = !all.containsAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        return quiet.isEmpty() || !anyLeft ? this : new WorkingDays(daysOff, all);
    }

    boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !quietDays.contains(weekday)
                && !daysOff.contains(MonthDay.from(day))
                && !HOLIDAYS.isHoliday(day);
    }

    /** The day itself, or the last working day before it. */
    LocalDate onOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The day itself, or the first working day after it. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** So many working days before a day. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate candidate = day;
        for (int i = 0; i < workingDays; i++) {
            candidate = onOrBefore(candidate.minusDays(1));
        }
        return candidate;
    }
}
