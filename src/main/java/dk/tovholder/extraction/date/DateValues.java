package dk.tovholder.extraction.date;

import dk.tovholder.extraction.Grain;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Resolved dates as ISO text: "2025-03-31", "2025-03-31T13:00", "2026-05", "2026-W34", "2026", intervals as "A/B". */
final class DateValues {
    private DateValues() {}

    static String text(ResolvedDate date) {
        ClockTime clock = date.clock();
        if (clock != null) {
            LocalTime end = clock.end();
            String start = at(date.start(), clock.start());
            boolean single = end == null && date.start().equals(date.end());
            return single ? start : start + "/" + at(date.end(), end == null ? clock.start() : end);
        }
        String first = part(date.start(), date.grain());
        String last = part(date.end(), date.grain());
        return first.equals(last) ? first : first + "/" + last;
    }

    static Grain grain(ResolvedDate date) {
        ClockTime clock = date.clock();
        if (clock == null) {
            return date.grain();
        }
        return clock.exact() ? Grain.MINUTE : Grain.HOUR;
    }

    private static String at(LocalDate day, LocalTime time) {
        return day + "T" + time;
    }

    private static String part(LocalDate day, Grain grain) {
        return switch (grain) {
            case MINUTE, HOUR, DAY, QUARTER, SEASON -> day.toString();
            case WEEK -> week(day);
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}
