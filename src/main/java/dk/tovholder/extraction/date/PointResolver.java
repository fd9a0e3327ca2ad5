package dk.tovholder.extraction.date;

import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import dk.tovholder.extraction.date.DatePoint.NamedWeekday;
import dk.tovholder.extraction.date.DatePoint.WeekdayOf;
import dk.tovholder.extraction.date.DateResolver.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves single points; {@link PeriodResolver} has the longer ones. */
final class PointResolver {
    private final @Nullable LocalDate reference;
    private final Direction direction;
    private final PeriodResolver periods;

    PointResolver(@Nullable LocalDate reference, Direction direction) {
        this.reference = reference;
        this.direction = direction;
        periods = new PeriodResolver(reference, direction);
    }

    @Nullable Days today() {
        return reference == null ? null : Days.day(reference);
    }

    @Nullable Days resolve(DatePoint point) {
        if (point instanceof CalendarDay day) {
            LocalDate date = day(day);
            return date == null ? null : Days.day(date);
        }
        if (point instanceof NamedWeekday weekday) {
            return reference == null ? null : Days.day(weekday(reference, weekday));
        }
        if (point instanceof WeekdayOf of) {
            Days week = periods.resolve(of.week());
            return week == null ? null : Days.day(week.start().plusDays(of.weekday() - 1L));
        }
        if (point instanceof DatePoint.DayOf of) {
            Days month = periods.resolve(of.month());
            LocalDate day = month == null
                    ? null
                    : valid(month.start().getYear(), month.start().getMonthValue(), of.day());
            return day == null ? null : Days.day(day);
        }
        if (point instanceof DatePoint.EndOf end) {
            Days period = periods.resolve(end.period());
            return period == null ? null : Days.day(period.end());
        }
        return periods.resolve(point);
    }

    /** From a resolved start to the end of a range; the start alone where the end makes no sense. */
    Days range(Days start, DatePoint end) {
        Days last;
        if (end instanceof CalendarDay day && day.year() == 0) {
            LocalDate date =
                    new Window(start.start(), Direction.FUTURE).pick(year -> valid(year, day.month(), day.day()));
            LocalDate next = date != null && date.isBefore(start.start()) ? date.plusYears(1) : date;
            last = next == null ? null : Days.day(next);
        } else {
            last = new PointResolver(start.start(), Direction.FUTURE).resolve(end);
        }
        return last == null || last.end().isBefore(start.start())
                ? start
                : new Days(start.start(), last.end(), start.grain());
    }

    private @Nullable LocalDate day(CalendarDay day) {
        if (day.isFull()) {
            return valid(day.year(), day.month(), day.day());
        }
        if (reference == null) {
            return null;
        }
        return day.month() == 0
                ? dayOfMonth(reference, day)
                : new Window(reference, direction).pick(year -> valid(year, day.month(), day.day()), day.weekday());
    }

    /** "den 15.": the next one, today included; the last one where the words look back, unless its weekday makes that the farther one. */
    private @Nullable LocalDate dayOfMonth(LocalDate from, CalendarDay day) {
        LocalDate ahead = dayOfMonth(from, day, false);
        if (direction != Direction.PAST) {
            return ahead;
        }
        LocalDate behind = dayOfMonth(from, day, true);
        boolean far = ahead != null && behind != null && day.weekday() > 0 && isNearer(from, ahead, behind);
        return far ? ahead : behind;
    }

    private static boolean isNearer(LocalDate from, LocalDate ahead, LocalDate behind) {
        return ChronoUnit.DAYS.between(from, ahead) < ChronoUnit.DAYS.between(behind, from);
    }

    private static @Nullable LocalDate dayOfMonth(LocalDate from, CalendarDay day, boolean back) {
        YearMonth month = YearMonth.from(from);
        for (int i = 0; i < 14; i++) {
            YearMonth candidate = back ? month.minusMonths(i) : month.plusMonths(i);
            LocalDate date = valid(candidate.getYear(), candidate.getMonthValue(), day.day());
            boolean fits = date != null && (back ? !date.isAfter(from) : !date.isBefore(from));
            if (date != null
                    && fits
                    && (day.weekday() == 0 || date.getDayOfWeek().getValue() == day.weekday())) {
                return date;
            }
        }
        return null;
    }

    private LocalDate weekday(LocalDate from, NamedWeekday weekday) {
        DayOfWeek day = DayOfWeek.of(weekday.weekday());
        boolean back = weekday.direction() < 0 || weekday.direction() == 0 && direction == Direction.PAST;
        if (back) {
            return from.with(TemporalAdjusters.previous(day));
        }
        return from.with(TemporalAdjusters.next(day)).plusWeeks(Math.max(0, weekday.direction() - 1));
    }

    static @Nullable LocalDate valid(int year, int month, int day) {
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    static Days whole(YearMonth first, YearMonth last, Grain grain) {
        return new Days(first.atDay(1), last.atEndOfMonth(), grain);
    }
}
