package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day without "kl.", as stands beside a day: "29/10: Weekly sync 10.00", "Tirs. 21/8 19,00". */
final class BareTimes {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Tokens tokens;

    BareTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first in these words, or null. */
    @Nullable LocalTime in(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            LocalTime time = tokens.isNumber(i) ? at(i) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private @Nullable LocalTime at(int index) {
        if (tokens.has(index, Tokens.DECIMAL)) {
            return decimal(tokens.word(index), index + 1);
        }
        boolean parted = tokens.isMark(index + 1, '.') || tokens.isMark(index + 1, ':');
        boolean glued = parted && tokens.isGlued(index + 1) && tokens.isNumber(index + 2) && tokens.isGlued(index + 2);
        if (!glued || tokens.length(index + 2) != 2 || isAmount(index + 3) || isAmount(index - 1)) {
            return null;
        }
        return time(tokens.value(index), tokens.value(index + 2));
    }

    private @Nullable LocalTime decimal(String word, int next) {
        int comma = word.indexOf(',');
        if (comma < 0 || word.length() - comma != 3 || comma > 2 || isAmount(next)) {
            return null;
        }
        return time(Integer.parseInt(word.substring(0, comma)), Integer.parseInt(word.substring(comma + 1)));
    }

    /** "12.50 kr.", "7,40 %" and "3.10.2024" are no times. */
    private boolean isAmount(int index) {
        boolean date = tokens.isMark(index, '.') && tokens.isNumber(index + 1) && tokens.isGlued(index + 1);
        return date
                || tokens.isMark(index, '%')
                || tokens.isMark(index, '/')
                || tokens.is(index, "kr")
                || tokens.is(index, "pct")
                || tokens.is(index, "mio");
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        return hour < HOURS && minute < MINUTES ? LocalTime.of(hour, minute) : null;
    }
}
