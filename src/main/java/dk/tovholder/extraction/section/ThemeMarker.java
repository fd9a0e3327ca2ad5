package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a word with a letter or numeral before a title: "Tema A. Formalia", "Pkt. B: Budget", "Punkt IV - Valg", "Blok 2: Drift". */
final class ThemeMarker {
    private static final int YEAR = 4;

    private final Tokens tokens;
    private final HeadingWords words;

    ThemeMarker(Tokens tokens, HeadingWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Nullable Marker read(int from, int to) {
        Phrases.Match<Boolean> theme = words.themeWords.match(tokens, from, to);
        Phrases.Match<Boolean> match = theme == null ? words.pointWords.match(tokens, from, to) : theme;
        int at = match == null ? to : match.end();
        if (at + 2 >= to || !isSeparator(at + 1)) {
            return null;
        }
        int body = isSeparator(at + 2) ? at + 3 : at + 2;
        if (body >= to || !tokens.isSpaced(body) || !tokens.has(body, Tokens.CAPITALISED)) {
            return null;
        }
        boolean number = theme != null && tokens.isNumber(at) && tokens.length(at) <= 2;
        if (number) {
            return new Marker(Marker.Kind.THEME, Integer.toString(tokens.value(at)), tokens.value(at), body);
        }
        int value = value(at);
        return value == 0 ? null : new Marker(Marker.Kind.THEME, tokens.word(at), value, body);
    }

    /** "2. punkt: Budget", or null. */
    @Nullable Marker numberFirst(int from, int to) {
        boolean number = tokens.isNumber(from) && tokens.length(from) <= 2 && tokens.isMark(from + 1, '.');
        Phrases.Match<Boolean> word = number ? words.pointWords.match(tokens, from + 2, to) : null;
        int separator = word == null ? to : word.end();
        int body = separator + 1;
        boolean titled = body < to && isSeparator(separator) && tokens.has(body, Tokens.CAPITALISED);
        return titled
                ? new Marker(Marker.Kind.POINT, Integer.toString(tokens.value(from)), tokens.value(from), body)
                : null;
    }

    /** "Punkt 19.31: Meddelelser" from its number on, or null. */
    @Nullable Marker decimal(int number, int to) {
        int second = number + 2;
        int body = second + 2;
        boolean point =
                tokens.isMark(number + 1, '.') || tokens.isMark(number + 1, '-') || tokens.isMark(number + 1, '/');
        boolean titled = point && body < to && isSeparator(second + 1) && tokens.isSpaced(body);
        if (!titled || !tokens.has(body, Tokens.CAPITALISED)) {
            return null;
        }
        String digits = tokens.text().substring(tokens.start(number), tokens.end(second));
        boolean ofYear = tokens.isMark(number + 1, '/') && tokens.length(number) < YEAR;
        return new Marker(Marker.Kind.POINT, digits, tokens.value(ofYear ? number : second), body);
    }

    /** Of a Roman numeral or a letter; 0 for other words. */
    private int value(int at) {
        if (!tokens.isWord(at)) {
            return 0;
        }
        int roman = Roman.value(tokens.word(at));
        if (roman > 0 || tokens.length(at) > 1) {
            return roman;
        }
        int place = tokens.lower(at).charAt(0) - 'a' + 1;
        return place >= 1 && place <= 'z' - 'a' + 1 ? place : 0;
    }

    private boolean isSeparator(int at) {
        return tokens.isMark(at, ':')
                || tokens.isMark(at, ')')
                || tokens.isMark(at, '.')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, '–');
    }
}
