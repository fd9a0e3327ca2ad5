package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Titles of points that the time of day leads in: "Kl. 9.00: Velkomst", "10.15-10.45 Budget". */
final class ClockTitles {
    private static final int LEAST = 3;
    private static final int HOUR = 60;
    private static final int HOURS = 24;

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;
    private final List<Integer> titles = new ArrayList<>();
    private final List<Integer> bodies = new ArrayList<>();
    private int last;

    ClockTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    /** The lines that begin with times that run on; empty where too few do. Their markers are set. */
    List<Integer> read() {
        for (int i = 0; i < end; i++) {
            if (!lines.line(i).row()) {
                consider(i);
            }
        }
        if (titles.size() < LEAST) {
            return List.of();
        }
        for (int i = 0; i < titles.size(); i++) {
            lines.mark(titles.get(i), new Marker(Marker.Kind.CLOCK, "", 0, bodies.get(i)));
        }
        return titles;
    }

    private void consider(int index) {
        Line line = lines.line(index);
        Phrases.Match<Boolean> word = lines.words.clockWords.match(tokens, line.from(), line.to());
        int hour = word == null ? line.from() : word.end();
        int body = afterTimes(hour);
        if (body > hour && minutes(hour) >= last && body < line.to() && tokens.has(body, Tokens.CAPITALISED)) {
            last = minutes(hour);
            titles.add(index);
            bodies.add(body);
        }
    }

    /** Past "9.00", "9.00 - 9.15:"; the same token where no time stands. */
    private int afterTimes(int from) {
        int at = afterTime(from);
        if (at > from && isDash(at)) {
            at = Math.max(at + 1, afterTime(at + 1));
        }
        boolean mark = at > from && (tokens.isMark(at, ':') || isDash(at));
        return mark ? at + 1 : at;
    }

    private boolean isDash(int at) {
        return tokens.isMark(at, '-') || tokens.isMark(at, '–');
    }

    private int afterTime(int at) {
        boolean time = tokens.isNumber(at)
                && tokens.value(at) < HOURS
                && (tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, ':'))
                && tokens.isNumber(at + 2)
                && tokens.isGlued(at + 2)
                && tokens.length(at + 2) == 2
                && tokens.value(at + 2) < HOUR;
        return time ? at + 3 : at;
    }

    private int minutes(int hour) {
        return tokens.value(hour) * HOUR + tokens.value(hour + 2);
    }
}
