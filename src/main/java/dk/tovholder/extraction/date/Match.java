package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/** What one parser found: tokens, days and time. */
record Match(
        int from,
        int to,
        @Nullable DatePoint start,
        @Nullable DatePoint end,
        @Nullable ClockTime clock) {
    static Match of(int from, int to, DatePoint start) {
        return new Match(from, to, start, null, null);
    }

    static Match range(int from, int to, DatePoint start, @Nullable DatePoint end) {
        return new Match(from, to, start, end, null);
    }

    /** The same with a time. */
    Match with(ClockTime time, int newFrom, int newTo) {
        return new Match(newFrom, newTo, start, end, time);
    }
}
