package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when and what: "25.05.: budget", "1/3 kl. 8.15 - strategi", "januar   ferieplan", "Miljøplan (januar)".
 *
 * @param day null where the line says only what
 * @param topic perhaps empty
 */
record DatedTopic(@Nullable Words day, Words topic) {
    private static final int LONGEST_DAY = 12;
    private static final int LONGEST_BRACKET = 9;

    static DatedTopic of(Reading reading, Words words) {
        int parts = opensWithDay(reading, words) ? parting(reading, words) : -1;
        if (parts >= 0) {
            boolean mark = !reading.tokens().isWord(parts) && !reading.tokens().isNumber(parts);
            return new DatedTopic(
                    new Words(words.start(), parts), new Words(mark ? parts + 1 : parts, Math.max(parts, words.end())));
        }
        return closedByDay(reading, words);
    }

    /** The same where the day may only close the words: "Cykelstier (april)". */
    static DatedTopic closedByDay(Reading reading, Words words) {
        int bracket = bracket(reading, words);
        return bracket < 0
                ? new DatedTopic(null, words)
                : new DatedTopic(new Words(bracket, words.end()), new Words(words.start(), bracket));
    }

    /** Whether a day or month stands right at the beginning. */
    static boolean opensWithDay(Reading reading, Words words) {
        List<Dated> dates = reading.datesIn(words);
        if (!dates.isEmpty()) {
            Dated first = dates.get(0);
            boolean day = first.isDay() || first.date().grain() == Grain.MONTH;
            if (day && first.expression().lead() <= words.start() + 1) {
                return true;
            }
        }
        return words.size() > 1 && reading.has("agenda.some-month", new Words(words.start(), words.start() + 1));
    }

    /** The colon, dash, bar or gap after the day and its time, or -1. */
    private static int parting(Reading reading, Words words) {
        Tokens tokens = reading.tokens();
        int from = end(reading, words);
        int to = Math.min(words.end(), words.start() + LONGEST_DAY);
        for (int i = from; i < to; i++) {
            boolean dash = tokens.isSpaced(i) && (tokens.isMark(i, '-') || tokens.isMark(i, '–'));
            if (tokens.isMark(i, ':') || dash || tokens.isMark(i, '|') || tokens.isMark(i, '=')) {
                return i;
            }
            if (i == from && (tokens.has(i, Tokens.WIDE) || tokens.has(i, Tokens.TAB))) {
                return i;
            }
            boolean time = tokens.isNumber(i) || reading.has("agenda.time-word", new Words(i, i + 1));
            if (!time && (tokens.isWord(i) || tokens.isMark(i, ','))) {
                return -1;
            }
        }
        return to == words.end() ? to : -1;
    }

    private static int end(Reading reading, Words words) {
        List<Dated> dates = reading.datesIn(words);
        boolean first = !dates.isEmpty() && dates.get(0).expression().lead() <= words.start() + 1;
        return first ? dates.get(0).expression().to() : words.start() + 1;
    }

    /** Where a bracket opens that closes the line and holds nothing but when: "(januar)", "(til mødet d. 4/5)". */
    private static int bracket(Reading reading, Words words) {
        Tokens tokens = reading.tokens();
        int last = words.end() - 1;
        while (last > words.start() && tokens.isMark(last, '.')) {
            last--;
        }
        if (last <= words.start() || !tokens.isMark(last, ')')) {
            return -1;
        }
        for (int i = last - 1; i > Math.max(words.start(), last - LONGEST_BRACKET); i--) {
            if (tokens.isMark(i, '(')) {
                return isOnlyWhen(reading, new Words(i + 1, last)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOnlyWhen(Reading reading, Words words) {
        boolean dated = !reading.datesIn(words).isEmpty() || reading.has("agenda.some-month", words);
        return dated && reading.words(words) <= 4 || reading.isOnly("agenda.some-day", words);
    }
}
