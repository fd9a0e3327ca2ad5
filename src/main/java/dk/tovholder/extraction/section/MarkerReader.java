package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.TokenKind;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads bullets, numbers and letters at the start of a line. */
final class MarkerReader {
    private static final String BULLETS = "-–—•·*▪◦‣►➢●○■□→";
    private static final String SIGNS = "·•|>»→►=";
    private static final int HIGHEST = 999;

    private final Tokens tokens;
    private final HeadingWords words;
    private final Phrases<Boolean> months;
    private final ThemeMarker themes;

    MarkerReader(Tokens tokens, HeadingWords words, Phrases<Boolean> months) {
        this.tokens = tokens;
        this.words = words;
        this.months = months;
        themes = new ThemeMarker(tokens, words);
    }

    Marker read(int first, int to) {
        boolean emphasis = tokens.isMark(first, '_') && first + 1 < to && tokens.isGlued(first + 1);
        boolean paragraph = tokens.isMark(first, '§') && tokens.isNumber(first + 1) && first + 2 < to;
        int from = emphasis || paragraph ? first + 1 : first;
        Marker marker = point(from, to);
        marker = marker == null ? themes.read(from, to) : marker;
        int enclosed = marker == null ? EnclosedNumber.end(tokens, from, to) : -1;
        if (enclosed > 0 && !tooHigh(from + 1)) {
            marker = numbered(Marker.Kind.PLAIN, from + 1, enclosed);
        }
        if (marker == null && tokens.isNumber(from)) {
            marker = number(from, from, to);
        }
        if (marker == null && isMisreadOne(from, to)) {
            marker = new Marker(Marker.Kind.PLAIN, "1", 1, from + 2);
        }
        if (marker == null && tokens.isMark(from, '(') && tokens.isNumber(from + 1) && tokens.isMark(from + 2, ')')) {
            marker = numbered(Marker.Kind.PAREN, from + 1, from + 3);
        }
        if (marker == null) {
            marker = roman(from, to);
        }
        if (marker == null) {
            marker = letter(from, to);
        }
        if (marker == null && isBullet(from, to)) {
            marker = new Marker(Marker.Kind.BULLET, "", 0, afterCheckbox(from + 1, to));
        }
        return marker == null ? Marker.none(afterPointWord(from, to, emphasis ? from : first)) : marker;
    }

    /** Past "Punkt:" before a title without a number; else where the line begins. */
    private int afterPointWord(int from, int to, int begin) {
        Phrases.Match<Boolean> match = words.pointWords.match(tokens, from, to);
        int colon = match == null ? to : match.end();
        boolean titled = colon + 1 < to && tokens.isMark(colon, ':') && tokens.has(colon + 1, Tokens.CAPITALISED);
        return titled ? colon + 1 : begin;
    }

    /** "l.REFERAT" as scanners read it. */
    private boolean isMisreadOne(int from, int to) {
        return tokens.is(from, "l")
                && from + 2 < to
                && tokens.isMark(from + 1, '.')
                && tokens.isGlued(from + 1)
                && tokens.has(from + 2, Tokens.CAPITALISED);
    }

    private @Nullable Marker point(int from, int to) {
        Phrases.Match<Boolean> match = words.pointWords.match(tokens, from, to);
        int number = match == null ? to : match.end();
        number = tokens.isMark(number, ':') ? number + 1 : number;
        if (number >= to || !tokens.isNumber(number) || tooHigh(number)) {
            return themes.numberFirst(from, to);
        }
        int at = afterNumber(number);
        if (at + 1 < to && tokens.isGlued(at) && tokens.isNumber(at + 1) && tokens.isGlued(at + 1)) {
            return themes.decimal(number, to);
        }
        int body = afterSeparators(afterAccess(afterSeparators(at, to), to), to);
        boolean heading =
                body > at || at == to || tokens.has(at, Tokens.CAPITALISED | Tokens.WIDE) || tokens.isMark(at, '(');
        return heading ? new Marker(Marker.Kind.POINT, number(number, at), tokens.value(number), body) : null;
    }

    /** Past ":", ".)", " - ". */
    private int afterSeparators(int from, int to) {
        int at = from;
        while (at < to && at < from + 2 && isSeparator(at)) {
            at++;
        }
        return at;
    }

    /** Past "(Åben)", "(Lukket punkt)". */
    private int afterAccess(int from, int to) {
        if (from >= to || !tokens.isMark(from, '(')) {
            return from;
        }
        Phrases.Match<Boolean> match = words.closed.match(tokens, from + 1, to);
        match = match == null ? words.open.match(tokens, from + 1, to) : match;
        return match != null && tokens.isMark(match.end(), ')') ? match.end() + 1 : from;
    }

    private boolean isSeparator(int at) {
        return tokens.isMark(at, ':')
                || tokens.isMark(at, ')')
                || tokens.isMark(at, '.')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, '–')
                || tokens.isMark(at, '—');
    }

    private @Nullable Marker number(int from, int number, int to) {
        if (tooHigh(number) || tokens.has(number, Tokens.DECIMAL | Tokens.GROUPED)) {
            return null;
        }
        int at = afterNumber(number);
        if (at >= to) {
            return null;
        }
        boolean glued = tokens.isGlued(at);
        if (tokens.isMark(at, ')')) {
            return numbered(Marker.Kind.PAREN, number, at + 1);
        }
        boolean dot = tokens.isMark(at, '.') && tokens.length(at) == 1;
        if (dot && (glued || at + 1 < to && tokens.isSpaced(at + 1) && tokens.has(at + 1, Tokens.CAPITALISED))) {
            return afterDot(number, at, to);
        }
        if (glued && tokens.isMark(at, ':') && tokens.isSpaced(at + 1)) {
            return numbered(Marker.Kind.PLAIN, number, at + 1);
        }
        if (!glued && tokens.isMark(at, '/') && at + 1 < to) {
            return numbered(Marker.Kind.PLAIN, number, tokens.isMark(at + 1, '/') ? at + 2 : at + 1);
        }
        if (isSetOff(at, glued) && at + 1 < to && tokens.isSpaced(at + 1)) {
            return numbered(Marker.Kind.PLAIN, number, at + 1);
        }
        return glued ? null : bare(number, at, from, to);
    }

    /** "4 - Trafik", "4 · Trafik", "4- Trafik". */
    private boolean isSetOff(int mark, boolean glued) {
        boolean dash = tokens.isMark(mark, '-') || tokens.isMark(mark, '–') || tokens.isMark(mark, '—');
        boolean sign = tokens.length(mark) == 1
                && tokens.kind(mark) == TokenKind.PUNCTUATION
                && SIGNS.indexOf(tokens.text().charAt(tokens.start(mark))) >= 0;
        return dash && (!glued || tokens.has(mark + 1, Tokens.CAPITALISED)) || sign && !glued;
    }

    /** "4. Trafik", "1.2 Anlæg"; not "27. februar" and not "10.00". */
    private @Nullable Marker afterDot(int number, int dot, int to) {
        int next = dot + 1;
        if (next < to && tokens.isNumber(next) && tokens.isGlued(next)) {
            return nested(number, next, to);
        }
        if (next < to && (tokens.isGlued(next) && !tokens.has(next, Tokens.CAPITALISED) || isMonth(next))) {
            return null;
        }
        if (next < to && (tokens.isMark(next, '-') || tokens.isMark(next, '–')) && tokens.isNumber(next + 1)) {
            return null;
        }
        return numbered(Marker.Kind.PLAIN, number, next);
    }

    private @Nullable Marker nested(int number, int second, int to) {
        boolean time = tokens.length(second) == 2;
        int next = second + 1;
        if (next < to && tokens.isMark(next, '.') && tokens.isGlued(next)) {
            next++;
        }
        if (time || next >= to || tokens.isGlued(next) || !tokens.has(next, Tokens.CAPITALISED)) {
            return null;
        }
        String numbers = tokens.word(number) + "." + tokens.word(second);
        return new Marker(Marker.Kind.NESTED, numbers, tokens.value(second), next);
    }

    private @Nullable Marker bare(int number, int next, int from, int to) {
        int titled = afterAccess(next, to);
        if (titled > next && titled < to) {
            return numbered(Marker.Kind.PLAIN, number, afterSeparators(titled, to));
        }
        if (isMonth(next) || number != from) {
            return null;
        }
        boolean title = tokens.has(next, Tokens.CAPITALISED);
        if (tokens.has(next, Tokens.WIDE) && tokens.isWord(next)) {
            return numbered(Marker.Kind.PLAIN, number, next);
        }
        return title ? numbered(Marker.Kind.BARE, number, next) : null;
    }

    private boolean isMonth(int at) {
        return months.match(tokens, at, tokens.size()) != null;
    }

    private boolean tooHigh(int number) {
        return tokens.value(number) > HIGHEST || tokens.length(number) > 3;
    }

    /** After "8" or "8a". */
    private int afterNumber(int number) {
        int at = number + 1;
        boolean letter = tokens.isWord(at) && tokens.isGlued(at) && tokens.length(at) == 1;
        return letter ? at + 1 : at;
    }

    private Marker numbered(Marker.Kind kind, int number, int body) {
        return new Marker(kind, number(number, afterNumber(number)), tokens.value(number), body);
    }

    private String number(int from, int to) {
        String digits = Integer.toString(tokens.value(from));
        return to - from > 1 ? digits + tokens.lower(from + 1) : digits;
    }

    /** "IV. Økonomi". */
    private @Nullable Marker roman(int from, int to) {
        boolean capitals = tokens.isWord(from) && tokens.has(from, Tokens.CAPITALISED) && from + 2 < to;
        boolean stop =
                capitals && tokens.isGlued(from + 1) && (tokens.isMark(from + 1, '.') || tokens.isMark(from + 1, ')'));
        int value = stop && tokens.isSpaced(from + 2) ? Roman.value(tokens.word(from)) : 0;
        return value == 0 ? null : new Marker(Marker.Kind.ROMAN, tokens.word(from), value, from + 2);
    }

    private @Nullable Marker letter(int from, int to) {
        int at = tokens.isMark(from, '(') ? from + 1 : from;
        if (!tokens.isWord(at) || tokens.length(at) != 1 || at + 2 >= to) {
            return null;
        }
        boolean capital = tokens.has(at, Tokens.CAPITALISED);
        boolean bracket = tokens.isMark(at + 1, ')');
        boolean dot = !capital
                && at == from
                && tokens.isMark(at + 1, '.')
                && tokens.isGlued(at + 1)
                && tokens.isSpaced(at + 2);
        if (!bracket && !dot) {
            return null;
        }
        String letter = tokens.lower(at);
        return new Marker(Marker.Kind.LETTER, letter, letter.charAt(0) - 'a' + 1, at + 2);
    }

    private boolean isBullet(int from, int to) {
        if (tokens.kind(from) != TokenKind.PUNCTUATION) {
            return tokens.is(from, "o")
                    && !tokens.has(from, Tokens.CAPITALISED)
                    && from + 1 < to
                    && tokens.has(from + 1, Tokens.WIDE);
        }
        char mark = tokens.text().charAt(tokens.start(from));
        boolean bullet = BULLETS.indexOf(mark) >= 0 && tokens.length(from) == 1;
        boolean dash = mark == '-' || mark == '–' || mark == '*';
        return bullet && from + 1 < to && (!dash || tokens.isSpaced(from + 1));
    }

    private int afterCheckbox(int from, int to) {
        if (!tokens.isMark(from, '[')) {
            return from;
        }
        if (from + 1 < to && tokens.isMark(from + 1, ']')) {
            return from + 2;
        }
        return from;
    }
}
