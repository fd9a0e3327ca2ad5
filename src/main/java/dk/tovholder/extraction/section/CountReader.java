package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.function.Consumer;

/** Reads what may count at the start of a line, whatever stands around it. */
final class CountReader {
    private static final int LONGEST_LEAD = 5;
    private static final int LONGEST_TAIL = 4;
    private static final int MONTHS = 12;
    private static final int LONGEST_NUMBER = 4;
    private static final long PRIME = 31;

    private final Tokens tokens;
    private final HeadingWords words;
    private final boolean low;

    /**
     * Reads the counts of one text.
     *
     * @param low whether the text has no capital letters, so that titles have none either
     */
    CountReader(Tokens tokens, HeadingWords words, boolean low) {
        this.tokens = tokens;
        this.words = words;
        this.low = low;
    }

    /**
     * A number, letter or numeral before a title.
     *
     * @param shape of all that stands before the title but itself
     * @param from first token of the number as it is told: "1" of "1/24"
     * @param to token after it
     * @param anyStart whether such a count may begin with another than 1, as the numbers of cases do
     */
    record Count(long shape, int value, int from, int to, int body, boolean anyStart) {
        Marker marker(Tokens tokens) {
            String number = new Words(from, to).plain(tokens);
            return new Marker(Marker.Kind.POINT, number, value, body);
        }
    }

    void read(Line line, Consumer<Count> found) {
        int words = 0;
        for (int i = line.from(); i < Math.min(line.to(), line.from() + LONGEST_LEAD) && words < 2; i++) {
            int body = body(i + 1, line.to());
            int value = value(i, line.from());
            if (value > 0 && body > i && !isDay(i)) {
                found.accept(count(line.from(), i, body, value));
            }
            words += tokens.isWord(i) ? 1 : 0;
        }
    }

    private Count count(int start, int at, int body, int value) {
        int from = at;
        int to = at + 1;
        while (from - 2 >= start && isJoined(from - 1)) {
            from -= 2;
        }
        while (to + 1 < body && isJoined(to)) {
            to += 2;
        }
        long shape = tokens.isNumber(at) ? 1 : tokens.length(at) == 1 && Roman.value(tokens.word(at)) == 0 ? 2 : 3;
        for (int i = start; i < body; i++) {
            shape = PRIME * shape
                    + (i == at ? 1 : tokens.hash(i) + tokens.text().charAt(tokens.start(i)));
        }
        return new Count(shape, value, from, to, body, to - from > 1);
    }

    /** The mark of "1/24", "3.1", "2024-1" between two numbers. */
    private boolean isJoined(int mark) {
        return (tokens.isMark(mark, '/') || tokens.isMark(mark, '.') || tokens.isMark(mark, '-'))
                && tokens.isNumber(mark - 1)
                && tokens.isNumber(mark + 1)
                && tokens.isGlued(mark)
                && tokens.isGlued(mark + 1);
    }

    /** Where the title begins, or -1. */
    private int body(int from, int to) {
        int at = from;
        while (at < to && at < from + LONGEST_TAIL && !tokens.isWord(at)) {
            at++;
        }
        boolean word = at < to && tokens.isWord(at) && tokens.isSpaced(at) && tokens.length(at) > 1;
        return word && (low || tokens.has(at, Tokens.CAPITALISED)) ? at : -1;
    }

    private int value(int at, int start) {
        if (tokens.isNumber(at)) {
            boolean plain = tokens.length(at) < LONGEST_NUMBER && !tokens.has(at, Tokens.DECIMAL | Tokens.GROUPED);
            return plain ? tokens.value(at) : 0;
        }
        if (!tokens.isWord(at) || at > start && !isAfterWord(at)) {
            return 0;
        }
        int roman = Roman.value(tokens.word(at));
        boolean letter = roman == 0 && tokens.length(at) == 1;
        return letter ? tokens.lower(at).charAt(0) - 'a' + 1 : roman;
    }

    private boolean isAfterWord(int at) {
        return tokens.isWord(at - 1) || words.themeWords.match(tokens, at - 1, at) != null;
    }

    /** "14/3": a day and a month. */
    private boolean isDay(int at) {
        boolean joined = isJoined(at + 1) && tokens.value(at + 2) <= MONTHS;
        return joined && tokens.length(at + 2) <= 2;
    }
}
