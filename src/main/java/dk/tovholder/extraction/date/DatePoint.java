package dk.tovholder.extraction.date;

import java.time.LocalDate;

/** What a text says of a day or a period, before it is known which one is meant. A 0 is a part that is not said. */
public sealed interface DatePoint {
    /** "mandag den 31. marts 2025", "6/2", "den 15."; weekdays from 1, Monday. */
    record CalendarDay(int year, int month, int day, int weekday) implements DatePoint {
        boolean isFull() {
            return year > 0 && month > 0;
        }
    }

    /** "mandag" (0), "på mandag", "næste mandag" (1), "i mandags", "sidste mandag" (-1). */
    record NamedWeekday(int weekday, int direction) implements DatePoint {}

    /** "mandag i uge 34", "onsdag i næste uge". */
    record WeekdayOf(int weekday, DatePoint week) implements DatePoint {}

    /** "den 3. i næste måned". */
    record DayOf(int day, Period month) implements DatePoint {}

    /** So many units from the day of the meeting: "i morgen", "om 14 dage", "for 3 uger siden". */
    record Distance(int amount, Unit unit) implements DatePoint {}

    /** So many units before (less than 0) or after something that is not a date here: "14 dage før generalforsamlingen", "dagen
     * før". */
    record EventDistance(int amount, Unit unit) implements DatePoint {
        /** The day that is meant, once that of the event is known. */
        public LocalDate from(LocalDate event) {
            return PeriodResolver.plus(event, amount, unit);
        }
    }

    /** Whole units from the present one: "denne uge" (0, 1), "næste måned" (1, 1), "de sidste to uger" (-2, 2). */
    record Period(Unit unit, int first, int count) implements DatePoint {}

    /** "første tirsdag i oktober": {@code nth} -1 is the last; weekday 0 any day, 8 a week. */
    record NthOfMonth(int nth, int weekday, int month, int year) implements DatePoint {}

    /** "den første torsdag i hver måned". */
    record Recurring(int nth, int weekday) implements DatePoint {}

    /** "uge 34". */
    record IsoWeek(int week, int year) implements DatePoint {}

    /** "maj 2025", "ultimo november". */
    record NamedMonth(int month, int year, Portion portion) implements DatePoint {}

    /** "3. kvartal 2025" and "2. halvår": the unit says which. */
    record PartOfYear(Unit unit, int number, int year) implements DatePoint {}

    /** "foråret 2025"; seasons from 1, spring. */
    record NamedSeason(int season, int year) implements DatePoint {}

    /** "2025", "primo 2026". */
    record NamedYear(int year, Portion portion) implements DatePoint {}

    /** "grundlovsdag", "1. søndag i advent". */
    record FeastDay(Feast feast, int year) implements DatePoint {}

    /** The last day of a period: "udgangen af maj". */
    record EndOf(DatePoint period) implements DatePoint {}
}
