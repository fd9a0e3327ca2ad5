package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/**
 * A date or time as the text gives it.
 *
 * @param from first token of the expression proper ("den", "d.", "kl." are not part of it)
 * @param to token after the last
 * @param lead first token with articles, prepositions and the modifier: "senest på mandag"; what a task loses with its deadline
 * @param start null where only a time is given
 * @param end of a range ("12.-14. juni"), else null
 * @param clock null where no time is given
 */
public record DateExpression(
        int from,
        int to,
        int lead,
        @Nullable DatePoint start,
        @Nullable DatePoint end,
        @Nullable ClockTime clock,
        Modifier modifier) {
    /** Whether it is a single day or a range of days, with or without the year; not a week, month or bare time. */
    public boolean isDay() {
        return start instanceof DatePoint.CalendarDay
                || start instanceof DatePoint.NamedWeekday
                || start instanceof DatePoint.WeekdayOf
                || start instanceof DatePoint.DayOf
                || start instanceof DatePoint.Distance
                || start instanceof DatePoint.FeastDay
                || start instanceof DatePoint.EndOf
                || start instanceof DatePoint.NthOfMonth nth && nth.weekday() != 8;
    }

    /** Whether day, month and year are said. */
    public boolean isFullDate() {
        return start instanceof DatePoint.CalendarDay day && day.isFull();
    }
}
