package dk.tovholder.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day that the calendar fixes and that has a name. */
public sealed interface Feast {
    LocalDate in(int year);

    /** The same date every year. */
    record Fixed(int month, int day) implements Feast {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** So many days after Easter Sunday (before it: less than 0). */
    record Easter(int days) implements Feast {
        @Override
        public LocalDate in(int year) {
            return easterSunday(year).plusDays(days);
        }
    }

    /** The nth Sunday in Advent. */
    record Advent(int sunday) implements Feast {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, 12, 24)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                    .minusWeeks(4L - sunday);
        }
    }

    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
