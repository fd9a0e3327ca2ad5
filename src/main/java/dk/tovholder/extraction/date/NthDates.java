package dk.tovholder.extraction.date;

import dk.tovholder.extraction.date.DatePoint.FeastDay;
import dk.tovholder.extraction.date.DatePoint.NthOfMonth;
import dk.tovholder.extraction.date.DatePoint.Recurring;
import org.jspecify.annotations.Nullable;

/** "første tirsdag i oktober 2014", "den første torsdag i hver måned", "1. søndag i advent", "2. juledag". */
final class NthDates {
    static final int WEEK = 8;
    private final Scan scan;
    private final Years years;

    NthDates(Scan scan) {
        this.scan = scan;
        years = new Years(scan);
    }

    /** The ordinal stands at this token: a word or a number with its full stop. */
    @Nullable Match read(int i) {
        int nth = ordinal(i);
        int day = scan.afterDot(i + 1);
        if (nth == 0 || !scan.joins(day)) {
            return null;
        }
        Word word = scan.word(day);
        if (word == null) {
            return null;
        }
        if (word.feast != null) {
            return feast(i, day, nth == 2 && word.secondFeast != null ? word.secondFeast : word.feast);
        }
        int weekday = word.unit == Unit.WEEK ? WEEK : word.weekday;
        boolean counted = weekday > 0 || word.unit == Unit.DAY;
        return counted && scan.is(day + 1, Role.IN) ? inMonth(i, nth, weekday, day + 2) : null;
    }

    private int ordinal(int i) {
        Word word = scan.word(i);
        if (word != null) {
            return word.ordinal;
        }
        return scan.isDay(i) && scan.isGluedMark(i + 1, '.') ? scan.tokens.value(i) : 0;
    }

    private @Nullable Match inMonth(int i, int nth, int weekday, int at) {
        if (scan.is(at, Role.ADVENT) && weekday == 7) {
            return feast(i, at, new Feast.Advent(nth));
        }
        int month = scan.month(at);
        if (month > 0) {
            int to = years.read(at + 1);
            return Match.of(i, to, new NthOfMonth(nth, weekday, month, years.year()));
        }
        if (scan.is(at, Role.EACH) && scan.unit(at + 1) == Unit.MONTH) {
            return Match.of(i, at + 2, new Recurring(nth, weekday));
        }
        return scan.is(at, Role.THE_MONTH) ? Match.of(i, at + 1, new Recurring(nth, weekday)) : null;
    }

    /** A named day whose last word stands at {@code day}. */
    Match feast(int from, int day, Feast feast) {
        int to = years.read(day + 1);
        return Match.of(from, to, new FeastDay(feast, years.year()));
    }
}
