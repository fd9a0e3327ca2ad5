package dk.tovholder.extraction.date;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.date.DatePoint.CalendarDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** From what is said to which days are meant, seen from the day of the meeting. */
public final class DateResolver {
    private static final int SURE_DAYS_AHEAD = 240;
    private static final int ROLLOVER_MONTHS = 4;
    private final @Nullable LocalDate reference;

    /** @param reference the day of the meeting; without it only full dates and named years are known */
    public DateResolver(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    /** Null where it cannot be told: "31. juni", "14 dage før generalforsamlingen", "hver måned". */
    public @Nullable ResolvedDate resolve(DateExpression date, Direction direction) {
        return resolve(date, direction, null);
    }

    /** @param previous the date before it in a list that runs forward: after December comes next January */
    public @Nullable ResolvedDate resolve(DateExpression date, Direction direction, @Nullable LocalDate previous) {
        PointResolver points = new PointResolver(reference, direction);
        Days start = date.start() == null ? points.today() : points.resolve(date.start());
        if (start == null) {
            return null;
        }
        Days days = date.end() == null ? start : points.range(start, date.end());
        LocalDate rolled = rolledOver(date, days.start(), previous);
        if (rolled != null) {
            LocalDate end = rolled.plusDays(ChronoUnit.DAYS.between(days.start(), days.end()));
            return new ResolvedDate(rolled, end, days.grain(), date.clock(), Certainty.IMPLIED);
        }
        return new ResolvedDate(days.start(), days.end(), days.grain(), date.clock(), certainty(date, days));
    }

    private static @Nullable LocalDate rolledOver(DateExpression date, LocalDate start, @Nullable LocalDate previous) {
        boolean open = date.start() instanceof CalendarDay day && day.year() == 0 && day.month() > 0;
        if (!open || previous == null || !start.isBefore(previous.minusMonths(ROLLOVER_MONTHS))) {
            return null;
        }
        LocalDate next = start.plusYears(1);
        return next.isBefore(previous) ? null : next;
    }

    private Certainty certainty(DateExpression date, Days days) {
        if (date.start() instanceof CalendarDay day) {
            return ofDay(day, days.start());
        }
        boolean year = date.start() instanceof DatePoint.NamedYear
                || date.start() instanceof DatePoint.NamedMonth month && month.year() > 0
                || date.start() instanceof DatePoint.IsoWeek week && week.year() > 0
                || date.start() instanceof DatePoint.PartOfYear part && part.year() > 0
                || date.start() instanceof DatePoint.NamedSeason season && season.year() > 0;
        return year ? Certainty.STATED : Certainty.IMPLIED;
    }

    private Certainty ofDay(CalendarDay day, LocalDate start) {
        boolean agrees = day.weekday() == 0 || start.getDayOfWeek().getValue() == day.weekday();
        if (day.month() == 0 || !agrees) {
            return Certainty.IMPLIED;
        }
        boolean near = reference != null && ChronoUnit.DAYS.between(reference, start) <= SURE_DAYS_AHEAD;
        return day.year() > 0 || day.weekday() > 0 || near ? Certainty.STATED : Certainty.IMPLIED;
    }

    /** First and last day with what they are counted in. */
    record Days(LocalDate start, LocalDate end, Grain grain) {
        static Days day(LocalDate day) {
            return new Days(day, day, Grain.DAY);
        }
    }
}
