package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Labels of the head of minutes: "Sted:", "Mødedato", "Til stede:". */
final class HeadWords {
    private HeadWords() {}

    /**
     * A label and where what it announces begins.
     *
     * @param body token after the label and its colon
     */
    record Field(HeadField kind, int body) {}

    static boolean isPeople(HeadField kind) {
        return kind == HeadField.ATTENDED || kind == HeadField.ABSENT || kind == HeadField.SECRETARY;
    }

    /** The field at the start of these words, or null. Without a colon only where nothing reads as a sentence. */
    static @Nullable Field field(Tokens tokens, HeadingWords words, int from, int to) {
        Phrases.Match<HeadField> match = words.head.match(tokens, from, to);
        if (match == null) {
            return null;
        }
        int at = match.end();
        if (at < to && tokens.isMark(at, '.') && tokens.isGlued(at)) {
            at++;
        }
        if (at < to && tokens.isMark(at, ':')) {
            return new Field(match.value(), at + 1);
        }
        boolean column = at < to && tokens.has(at, Tokens.WIDE | Tokens.TAB);
        boolean word = (tokens.length(from) > 4 || match.end() > from + 1) && tokens.has(from, Tokens.CAPITALISED);
        boolean bare = word && at < to && (tokens.isNumber(at) || tokens.has(at, Tokens.CAPITALISED));
        boolean name = bare && match.value() == HeadField.PLACE && tokens.isNumber(at);
        return column || bare && !name ? new Field(match.value(), at) : null;
    }
}
