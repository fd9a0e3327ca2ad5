package dk.tovholder.extraction.date;

import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.date.DatePoint.Distance;
import dk.tovholder.extraction.date.DatePoint.FeastDay;
import dk.tovholder.extraction.date.DatePoint.IsoWeek;
import dk.tovholder.extraction.date.DatePoint.NamedMonth;
import dk.tovholder.extraction.date.DatePoint.NamedSeason;
import dk.tovholder.extraction.date.DatePoint.NamedYear;
import dk.tovholder.extraction.date.DatePoint.NthOfMonth;
import dk.tovholder.extraction.date.DatePoint.PartOfYear;
import dk.tovholder.extraction.date.DatePoint.Period;
import dk.tovholder.extraction.date.DateResolver.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Resolves weeks, months, quarters, seasons, years and distances. */
final class PeriodResolver {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF_YEAR = 6;
    private final @Nullable LocalDate reference;
    private final Direction direction;

    PeriodResolver(@Nullable LocalDate reference, Direction direction) {
        this.reference = reference;
        this.direction = direction;
    }

    @Nullable Days resolve(DatePoint point) {
        if (point instanceof NamedYear year) {
            return PointResolver.whole(YearMonth.of(year.year(), 1), YearMonth.of(year.year(), 12), Grain.YEAR);
        }
        if (point instanceof NamedMonth month) {
            return month(month);
        }
        if (point instanceof IsoWeek week) {
            return week(week);
        }
        if (point instanceof PartOfYear part) {
            return partOfYear(part);
        }
        if (point instanceof NamedSeason season) {
            return season(season);
        }
        if (point instanceof FeastDay feast) {
            LocalDate day = pick(feast.year(), feast.feast()::in);
            return day == null ? null : Days.day(day);
        }
        return reference == null ? null : fromReference(point, reference);
    }

    private @Nullable Days fromReference(DatePoint point, LocalDate from) {
        if (point instanceof Distance distance) {
            return distance(distance, from);
        }
        if (point instanceof Period period) {
            return period(period, from);
        }
        return point instanceof NthOfMonth nth ? nth(nth) : null;
    }

    private @Nullable LocalDate pick(int year, IntFunction<@Nullable LocalDate> dates) {
        if (year > 0) {
            return dates.apply(year);
        }
        return reference == null ? null : new Window(reference, direction).pick(dates);
    }

    private @Nullable Days month(NamedMonth month) {
        LocalDate middle = pick(month.year(), year -> LocalDate.of(year, month.month(), 15));
        if (middle == null) {
            return null;
        }
        YearMonth found = YearMonth.from(middle);
        return PointResolver.whole(found, found, Grain.MONTH);
    }

    private @Nullable Days week(IsoWeek week) {
        LocalDate monday = pick(week.year(), year -> monday(year, week.week()));
        return monday == null ? null : new Days(monday, monday.plusDays(6), Grain.WEEK);
    }

    private static @Nullable LocalDate monday(int year, int week) {
        LocalDate day = LocalDate.of(year, 1, 4);
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
        return monday.get(IsoFields.WEEK_BASED_YEAR) == year ? monday : null;
    }

    /** Accounts look back: up to four months after its end the last one is meant. */
    private @Nullable Days partOfYear(PartOfYear part) {
        int months = part.unit() == Unit.QUARTER ? MONTHS_OF_QUARTER : MONTHS_OF_HALF_YEAR;
        int first = (part.number() - 1) * months + 1;
        LocalDate last =
                pick(part.year(), year -> YearMonth.of(year, first + months - 1).atEndOfMonth());
        if (last == null) {
            return null;
        }
        YearMonth end = YearMonth.from(last);
        return PointResolver.whole(end.minusMonths(months - 1L), end, Grain.QUARTER);
    }

    /** The present season or the next, or where the words look back the last one that began. */
    private @Nullable Days season(NamedSeason season) {
        if (season.year() > 0) {
            return season(season.year(), season.season());
        }
        if (reference == null) {
            return null;
        }
        boolean back = direction == Direction.PAST;
        int step = back ? -1 : 1;
        int year = reference.getYear() - step;
        Days found = season(year, season.season());
        while (back ? found.start().isAfter(reference) : found.end().isBefore(reference)) {
            year += step;
            found = season(year, season.season());
        }
        return found;
    }

    private static Days season(int year, int season) {
        YearMonth first = YearMonth.of(year, season * MONTHS_OF_QUARTER);
        return PointResolver.whole(first, first.plusMonths(2), Grain.SEASON);
    }

    private static Days distance(Distance distance, LocalDate from) {
        LocalDate day = plus(from, distance.amount(), distance.unit());
        if (distance.unit() == Unit.YEAR || distance.unit() == Unit.HALF_YEAR) {
            return PointResolver.whole(YearMonth.from(day), YearMonth.from(day), Grain.MONTH);
        }
        return Days.day(day);
    }

    static LocalDate plus(LocalDate from, int amount, Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> from;
            case DAY -> from.plusDays(amount);
            case WEEK -> from.plusWeeks(amount);
            case MONTH -> from.plusMonths(amount);
            case QUARTER -> from.plusMonths((long) MONTHS_OF_QUARTER * amount);
            case HALF_YEAR -> from.plusMonths((long) MONTHS_OF_HALF_YEAR * amount);
            case YEAR -> from.plusYears(amount);
        };
    }

    private static Days period(Period period, LocalDate from) {
        LocalDate base = startOf(from, period.unit());
        LocalDate start = plus(base, period.first(), period.unit());
        LocalDate end =
                plus(base, period.first() + period.count(), period.unit()).minusDays(1);
        return new Days(start, end, grain(period.unit()));
    }

    private static LocalDate startOf(LocalDate day, Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> startOfMonths(day, MONTHS_OF_QUARTER);
            case HALF_YEAR -> startOfMonths(day, MONTHS_OF_HALF_YEAR);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate startOfMonths(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private static Grain grain(Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> Grain.DAY;
            case WEEK -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case QUARTER, HALF_YEAR -> Grain.QUARTER;
            case YEAR -> Grain.YEAR;
        };
    }

    private @Nullable Days nth(NthOfMonth nth) {
        LocalDate day = pick(nth.year(), year -> NthDay.in(YearMonth.of(year, nth.month()), nth));
        if (day == null) {
            return null;
        }
        return nth.weekday() == NthDates.WEEK ? new Days(day, day.plusDays(6), Grain.WEEK) : Days.day(day);
    }
}
