package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.ClockTime;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Finds in the head when the meeting was held. */
final class MeetingTimes {
    private static final int LINES_AT_END = 10;
    private static final int NEAR = 4;

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
        head.fields(HeadField.DATE).forEach(this::day);
        head.titles().stream().filter(this::hasFullDay).forEach(this::day);
        head.titles().forEach(this::day);
    }

    void read() {
        readDay();
        if (dayStretch != null) {
            clock(dayStretch);
        }
        head.fields(HeadField.DATE).forEach(this::clock);
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
