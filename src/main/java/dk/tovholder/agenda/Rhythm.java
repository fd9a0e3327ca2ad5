package dk.tovholder.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The day on which a body would meet if it goes on as before: every so many weeks, or on the same weekday of a month. */
final class Rhythm {
    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final int WEEK = 7;
    /** A body that has been silent for longer has no rhythm any more. */
    private static final int LATEST = 400;

    private Rhythm() {}

    /**
     * @param met days of meetings, newest first
     * @param from the first day that counts
     * @return empty where the meetings have no rhythm
     */
    static Optional<LocalDate> next(List<LocalDate> met, LocalDate from) {
        List<LocalDate> days = met.stream().distinct().limit(MOST).toList();
        if (days.size() < LEAST || days.get(0).plusDays(LATEST).isBefore(from)) {
            return Optional.empty();
        }
        return weekly(days, from).or(() -> monthly(days, from));
    }

    private static Optional<LocalDate> weekly(List<LocalDate> days, LocalDate from) {
        List<Long> gaps = IntStream.range(1, days.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i), days.get(i - 1)))
                .distinct()
                .toList();
        if (gaps.size() != 1 || gaps.get(0) % WEEK != 0) {
            return Optional.empty();
        }
        LocalDate next = days.get(0).plusDays(gaps.get(0));
        while (next.isBefore(from)) {
            next = next.plusDays(gaps.get(0));
        }
        return Optional.of(next);
    }

    private static Optional<LocalDate> monthly(List<LocalDate> days, LocalDate from) {
        List<Long> months = IntStream.range(1, days.size())
                .mapToObj(i -> ChronoUnit.MONTHS.between(
                        days.get(i).withDayOfMonth(1), days.get(i - 1).withDayOfMonth(1)))
                .distinct()
                .toList();
        boolean sameDay = days.stream().map(Rhythm::place).distinct().count() == 1;
        if (!sameDay || months.size() != 1 || months.get(0) == 0) {
            return Optional.empty();
        }
        LocalDate next = later(days.get(0), months.get(0));
        while (next.isBefore(from)) {
            next = later(next, months.get(0));
        }
        return Optional.of(next);
    }

    /** As the second Tuesday. */
    private static String place(LocalDate day) {
        return week(day) + " " + day.getDayOfWeek();
    }

    private static int week(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK;
    }

    private static LocalDate later(LocalDate day, long months) {
        LocalDate first = day.plusMonths(months).withDayOfMonth(1);
        int ahead = Math.floorMod(
                day.getDayOfWeek().getValue() - first.getDayOfWeek().getValue(), WEEK);
        return first.plusDays(ahead + (long) week(day) * WEEK);
    }
}
