package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows by its words where the name of a place begins and ends. */
final class PlaceWords {
    private static final int GAP = 3;
    private static final int LEAD = 4;
    private static final int LONGEST = 16;
    private static final int SHORT = 8;

    private final LineKinds lines;
    private final Tokens tokens;
    private final HeadingWords words;
    private final DatesInText dates;
    private final Sentences sentences;

    PlaceWords(LineKinds lines, DatesInText dates, Sentences sentences) {
        this.lines = lines;
        tokens = lines.tokens;
        words = lines.words;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** The place right after day and time: "i klubhuset", ", Teams", "(personalestuen)". */
    @Nullable Words after(int from, int limit) {
        int at = from;
        while (at < limit && tokens.isMark(at, ')')) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        int sentence = sentences.end(tokens, at, limit);
        if (tokens.isMark(at, '(')) {
            return inBrackets(at + 1, sentence, limit);
        }
        return opens(at, limit) ? between(at, sentence) : null;
    }

    /** "(online via Teams)"; what else stands in brackets is passed. */
    private @Nullable Words inBrackets(int from, int sentence, int limit) {
        int close = from;
        while (close < limit && !tokens.isMark(close, ')')) {
            close++;
        }
        int start = from;
        while (start < close && !words.isPlace(tokens, start, close)) {
            start++;
        }
        boolean proper = start < close && (start == from || tokens.is(start, tokens.word(from)) || isVia(from, start));
        if (proper) {
            return between(start, close);
        }
        return close + 1 < sentence ? after(close + 1, limit) : null;
    }

    private boolean isVia(int from, int start) {
        return words.placeWords.match(tokens, from, start) != null;
    }

    private boolean opens(int at, int limit) {
        boolean gap = tokens.start(at) - tokens.end(at - 1) >= GAP || tokens.has(at, Tokens.TAB);
        boolean name =
                tokens.has(at, Tokens.CAPITALISED) && tokens.isNumber(at - 1) && lines.fieldAt(at, limit) == null;
        return gap
                || name
                || isMark(at)
                || words.placeWords.match(tokens, at, limit) != null
                || words.isPlace(tokens, at, limit);
    }

    private boolean isMark(int at) {
        return Segments.isMark(tokens, at) || tokens.isMark(at, '@');
    }

    /** From here to where something else is said. */
    private @Nullable Words between(int from, int limit) {
        int start = withoutPreposition(isMark(from) ? from + 1 : from, limit);
        int end = start;
        while (end < limit && !isEnd(end, start)) {
            end++;
        }
        boolean stop = end > start && tokens.isMark(end - 1, '.') && !isAbbreviation(end - 2);
        end = stop ? end - 1 : end;
        boolean place = end > start && end - start <= LONGEST && tokens.isWord(start) && !isUnit(start);
        return place ? new Words(start, end) : null;
    }

    /** "timer", "min.": how long, not where. */
    private boolean isUnit(int at) {
        return tokens.isNumber(at - 1)
                && !tokens.has(at, Tokens.CAPITALISED)
                && !words.isPlace(tokens, at, at + 2)
                && words.placeWords.match(tokens, at, at + 2) == null;
    }

    /** "i Kælderen" is Kælderen, "hos Bo" stays as it is. */
    private int withoutPreposition(int at, int limit) {
        Phrases.Match<Boolean> dropped = words.droppedPlaceWords.match(tokens, at, limit);
        return dropped == null ? at : dropped.end();
    }

    private boolean isEnd(int at, int start) {
        if (tokens.isMark(at, ',') && at > start) {
            return saysWhen(at + 1) || saysWhen(at + 2);
        }
        boolean mark = at > start && Segments.isMark(tokens, at) && !tokens.isMark(at, '(') && !tokens.isMark(at, '/');
        return mark || tokens.isMark(at, '(') || saysWhen(at);
    }

    private boolean saysWhen(int at) {
        Phrases.Match<HeadField> match = words.head.match(tokens, at, Math.min(tokens.size(), at + 3));
        boolean field = match != null && (match.value() == HeadField.START || match.value() == HeadField.END);
        return field
                || dates.in(at, Math.min(tokens.size(), at + LEAD)).stream()
                        .anyMatch(date -> date.lead() <= at && (date.clock() != null || date.isDay()));
    }

    private boolean isAbbreviation(int word) {
        return tokens.isWord(word) && tokens.length(word) <= 2;
    }

    /** A line that is nothing but a place, below the one that says when. */
    @Nullable Words line(Words line) {
        boolean place = words.placeWords.match(tokens, line.start(), line.end()) != null
                || words.isPlace(tokens, line.start(), line.end());
        if (!place
                || line.size() > LONGEST
                || !dates.in(line.start(), line.end()).isEmpty()) {
            return null;
        }
        int start = withoutPreposition(line.start(), line.end());
        return start < line.end() ? new Words(start, line.end()) : null;
    }

    /** "Sundhedshuset i Borup, mødelokale 2" after a comma, or before the day. */
    @Nullable Words named(Words line) {
        for (Words segment : Segments.of(tokens, line)) {
            int start = withoutPreposition(segment.start(), segment.end());
            if (words.isPlace(tokens, start, segment.end()) && segment.size() <= SHORT) {
                Words place = between(start, line.end());
                return place != null && place.size() <= SHORT ? place : null;
            }
        }
        return null;
    }

    /** After "holdt", "afholdt": "på Zoom fra kl. 19"; after "bestyrelsesmøde": "hos Kim". */
    @Nullable Words held(Words line) {
        for (int i = line.start(); i + 1 < line.end(); i++) {
            Phrases.Match<Boolean> held = words.heldWords.match(tokens, i, line.end());
            boolean place = held != null && words.placeWords.match(tokens, held.end(), line.end()) != null;
            boolean after = words.headings.isMeeting(tokens, i)
                    && words.placeAfterMeeting.match(tokens, i + 1, line.end()) != null;
            int at = place && held != null ? held.end() : i + 1;
            after |= words.headings.isMeeting(tokens, i)
                    && words.placeWords.match(tokens, i + 1, line.end()) != null
                    && words.isPlace(tokens, i + 2, line.end());
            if (place || after) {
                return between(at, sentences.end(tokens, at, line.end()));
            }
        }
        return null;
    }
}
