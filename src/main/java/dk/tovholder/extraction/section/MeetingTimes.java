package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.ClockTime;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Finds in the head when the meeting was held. */
final class MeetingTimes {
    private static final int LINES_AT_END = 10;
    private static final int NEAR = 4;
    private static final int FIRST_YEAR = 1990;
    private static final int CENTURY = 100;

    private final LineKinds lines;
    private final DatesInText dates;
    private final HeadLines head;

    private @Nullable Stretch dayStretch;
    private @Nullable DateExpression day;
    private @Nullable LocalTime start;
    private @Nullable LocalTime end;

    MeetingTimes(LineKinds lines, DatesInText dates, HeadLines head) {
        this.lines = lines;
        this.dates = dates;
        this.head = head;
    }

    void readDay() {
        if (head.isMail()) {
            head.titles().stream().filter(this::hasFullDay).forEach(this::day);
        }
        head.fields(HeadField.DATE).forEach(this::day);
        head.titles().stream().filter(this::hasFullDay).forEach(this::day);
        head.titles().forEach(this::day);
    }

    void read() {
        readDay();
        if (dayStretch != null) {
            clock(dayStretch);
        }
        if (!head.isMail()) {
            head.fields(HeadField.DATE).forEach(this::clock);
        }
        said(0, head.end());
        said(Math.max(0, lines.size() - LINES_AT_END), lines.size());
        if (start == null) {
            head.titles().forEach(this::clock);
        }
    }

    /** Where the day is named, or null. */
    @Nullable Stretch dayStretch() {
        return dayStretch;
    }

    @Nullable DateExpression day() {
        return day;
    }

    @Nullable LocalTime start() {
        return start;
    }

    @Nullable LocalTime end() {
        return end;
    }

    /** The middle of a year that a title names: "Møde nr. 4/2023"; or null. */
    @Nullable LocalDate year() {
        for (Stretch title : head.titles()) {
            for (int i = title.words().start(); i < title.words().end(); i++) {
                int year = lines.tokens.isNumber(i) && lines.tokens.length(i) == 4 ? lines.tokens.value(i) : 0;
                if (year >= FIRST_YEAR && year < FIRST_YEAR + CENTURY) {
                    return LocalDate.of(year, 7, 1);
                }
            }
        }
        return null;
    }

    private boolean hasFullDay(Stretch stretch) {
        DateExpression found = head.day(stretch.words());
        return found != null && found.isFullDate();
    }

    private void day(Stretch stretch) {
        DateExpression found = head.day(stretch.words());
        if (day == null && found != null) {
            day = found;
            dayStretch = stretch;
        }
    }

    /** The first time of day, and the end of its stretch. */
    private void clock(Stretch stretch) {
        Words words = stretch.words();
        for (DateExpression date : dates.in(words.start(), words.end())) {
            ClockTime clock = date.clock();
            if (clock != null && start == null) {
                start = clock.start();
                end = end == null ? clock.end() : end;
            }
        }
        for (int i = words.start(); i + 2 < words.end() && start == null; i++) {
            hours(i);
        }
    }

    /** "klubhuset, 19-21": bare hours, alone between commas. */
    private void hours(int at) {
        Tokens tokens = lines.tokens;
        boolean alone = tokens.isMark(at - 1, ',')
                && (at + 3 >= tokens.size() || tokens.isSpaced(at + 3) || tokens.isMark(at + 3, ','));
        boolean range =
                alone && isHour(at) && isHour(at + 2) && (tokens.isMark(at + 1, '-') || tokens.isMark(at + 1, '–'));
        if (range
                && tokens.value(at) < tokens.value(at + 2)
                && dates.in(at, at + 3).isEmpty()) {
            start = LocalTime.of(tokens.value(at), 0);
            end = end == null ? LocalTime.of(tokens.value(at + 2), 0) : end;
        }
    }

    private boolean isHour(int at) {
        return lines.tokens.isNumber(at) && lines.tokens.length(at) <= 2 && lines.tokens.value(at) < 24;
    }

    /** "Start kl.: 9:00", "Mødet hævet 18.20", "mødet sluttede kl. 18.40". */
    private void said(int from, int to) {
        for (int line = from; line < Math.min(to, lines.size()); line++) {
            int limit = lines.line(line).to();
            int at = lines.line(line).from();
            while (at < limit) {
                Phrases.Match<HeadField> match = lines.words.head.match(lines.tokens, at, limit);
                if (match != null && (match.value() == HeadField.START || match.value() == HeadField.END)) {
                    said(match, limit);
                    at = match.end();
                } else {
                    at++;
                }
            }
        }
    }

    private void said(Phrases.Match<HeadField> match, int to) {
        LocalTime time = bare(match.end(), to);
        for (DateExpression date : dates.in(match.end(), Math.min(to, match.end() + NEAR))) {
            ClockTime clock = date.clock();
            time = clock != null && time == null ? clock.start() : time;
        }
        if (time != null && match.value() == HeadField.START && start == null) {
            start = time;
        } else if (time != null && match.value() == HeadField.END && end == null) {
            end = time;
        }
    }

    /** "18.20" right after the word, which elsewhere might be any number. */
    private @Nullable LocalTime bare(int at, int to) {
        Tokens tokens = lines.tokens;
        int hour = at < to && tokens.isMark(at, ':') ? at + 1 : at;
        boolean time = hour + 2 < to
                && tokens.isNumber(hour)
                && tokens.isMark(hour + 1, '.')
                && tokens.isNumber(hour + 2)
                && tokens.isGlued(hour + 2)
                && tokens.length(hour + 2) == 2
                && tokens.value(hour) < 24
                && tokens.value(hour + 2) < 60;
        return time ? LocalTime.of(tokens.value(hour), tokens.value(hour + 2)) : null;
    }
}
