package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.NthOfMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The nth day, weekday or whole week of a month. */
final class NthDay {
    private NthDay() {}

    /** Null where the month has not so many. */
    static @Nullable LocalDate in(YearMonth month, NthOfMonth nth) {
        if (nth.weekday() == 0) {
            return nth.nth() < 0
                    ? month.atEndOfMonth()
                    : PointResolver.valid(month.getYear(), month.getMonthValue(), nth.nth());
        }
        return nth.weekday() == NthDates.WEEK ? week(month, nth.nth()) : weekday(month, nth.nth(), nth.weekday());
    }

    private static @Nullable LocalDate weekday(YearMonth month, int nth, int weekday) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return YearMonth.from(day).equals(month) ? day : null;
    }

    /** Weeks that lie in the month with all their days. */
    private static @Nullable LocalDate week(YearMonth month, int nth) {
        LocalDate monday = nth > 0
                ? month.atDay(1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(nth - 1L)
                : month.atEndOfMonth()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .minusDays(6);
        return YearMonth.from(monday).equals(month) ? monday : null;
    }
}
