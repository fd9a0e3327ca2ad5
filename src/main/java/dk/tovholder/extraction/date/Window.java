package dk.tovholder.extraction.date;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which year a date without one means: the one that puts it near the day of the meeting, rather ahead than behind. */
final class Window {
    private static final int GRACE_DAYS = 14;
    private static final int WEEKDAY_MONTHS_BACK = 6;
    private static final int WEEKDAY_MONTHS_AHEAD = 14;
    private final LocalDate reference;
    private final LocalDate first;

    Window(LocalDate reference, Direction direction) {
        this.reference = reference;
        first = switch (direction) {
            case FUTURE -> reference.minusDays(GRACE_DAYS);
            case PAST -> reference.minusMonths(8);
            case UNKNOWN -> reference.minusMonths(2);
        };
    }

    /** The date of the year (from a year to its date there, null where it has none) that lies in the window. */
    @Nullable LocalDate pick(IntFunction<@Nullable LocalDate> dates) {
        LocalDate nearest = null;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 2; year++) {
            LocalDate date = dates.apply(year);
            if (date != null && !date.isBefore(first)) {
                return date;
            }
            nearest = date == null ? nearest : date;
        }
        return nearest;
    }

    /** The same, but a year in which the day falls on this weekday goes first. */
    @Nullable LocalDate pick(IntFunction<@Nullable LocalDate> dates, int weekday) {
        LocalDate plain = pick(dates);
        if (weekday == 0 || plain == null || plain.getDayOfWeek().getValue() == weekday) {
            return plain;
        }
        LocalDate earliest = reference.minusMonths(WEEKDAY_MONTHS_BACK);
        LocalDate latest = reference.plusMonths(WEEKDAY_MONTHS_AHEAD);
        for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
            LocalDate date = dates.apply(year);
            boolean inside = date != null && !date.isBefore(earliest) && !date.isAfter(latest);
            if (inside && date.getDayOfWeek().getValue() == weekday) {
                return date;
            }
        }
        return plain;
    }
}
