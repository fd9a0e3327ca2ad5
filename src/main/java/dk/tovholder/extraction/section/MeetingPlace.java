package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds in the head where the meeting was held. */
final class MeetingPlace {
    private static final int GAP = 3;
    private static final int LONGEST = 16;
    private static final int SHORT = 6;

    private final LineKinds lines;
    private final Tokens tokens;
    private final DatesInText dates;
    private final Sentences sentences;

    MeetingPlace(LineKinds lines, DatesInText dates, Sentences sentences) {
        this.lines = lines;
        tokens = lines.tokens;
        this.dates = dates;
        this.sentences = sentences;
    }

    /**
     * The place, or null.
     *
     * @param dated where the head says when, or null
     */
    @Nullable String find(HeadLines head, @Nullable Stretch dated) {
        for (Stretch field : head.fields(HeadField.PLACE)) {
            if (!field.words().isEmpty()) {
                return field.words().plain(tokens);
            }
        }
        String place = dated == null ? null : after(dated.words());
        for (Stretch title : head.titles()) {
            boolean other = place == null && !title.equals(dated) && saysWhen(title.words());
            place = other ? after(title.words()) : place;
        }
        for (Stretch title : head.titles()) {
            place = place == null ? named(title.words()) : place;
        }
        return place;
    }

    private boolean saysWhen(Words words) {
        return !dates.in(words.start(), words.end()).isEmpty();
    }

    /** "mødelokale K2" after a comma or on a line of its own. */
    private @Nullable String named(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            boolean begins =
                    i == words.start() || tokens.isMark(i - 1, ',') || tokens.isMark(i - 1, '-') && tokens.isSpaced(i);
            boolean noun = begins && lines.words.placeNouns.match(tokens, i, words.end()) != null;
            if (noun && words.end() - i <= SHORT) {
                return new Words(i, words.end()).plain(tokens);
            }
        }
        return null;
    }

    /** What follows day and time: "… kl. 19 i klubhuset, start 18.45". */
    private @Nullable String after(Words words) {
        int limit = words.end();
        int from = afterTimes(words);
        int sentence = from < limit ? sentences.end(tokens, from, limit) : limit;
        if (from >= limit || from == words.start() || !opensPlace(from)) {
            return null;
        }
        int start = afterPreposition(from);
        int end = start;
        while (end < sentence && !endsPlace(end, start)) {
            end++;
        }
        boolean stop = end > start && tokens.isMark(end - 1, '.') && !isAbbreviation(end - 2);
        end = stop ? end - 1 : end;
        boolean place = end > start && end - start <= LONGEST && tokens.isWord(start);
        return place ? new Words(start, end).plain(tokens) : null;
    }

    private int afterTimes(Words words) {
        int at = words.start();
        for (DateExpression date : dates.in(at, words.end())) {
            boolean near = at == words.start() || date.lead() <= at + 1 || tokens.isMark(at, ',');
            at = date.isDay() || near ? date.to() : at;
        }
        return at;
    }

    /** "i klubhuset", ", Teams", or a gap before "Hallens mødelokale". */
    private boolean opensPlace(int at) {
        boolean gap = tokens.start(at) - tokens.end(at - 1) >= GAP && !tokens.isMark(at, '(');
        boolean dash = (tokens.isMark(at, '-') || tokens.isMark(at, '–')) && tokens.isSpaced(at + 1);
        boolean name = tokens.has(at, Tokens.CAPITALISED) && tokens.isNumber(at - 1) && !isField(at);
        return gap
                || dash
                || name
                || tokens.isMark(at, ',')
                || lines.words.placeWords.match(tokens, at, at + 1) != null;
    }

    /** "i Kælderen" is Kælderen, "hos Bo" stays as it is. */
    private int afterPreposition(int at) {
        int start = tokens.isWord(at) ? at : at + 1;
        return lines.words.droppedPlaceWords.match(tokens, start, start + 1) != null ? start + 1 : start;
    }

    private boolean endsPlace(int at, int start) {
        if (tokens.isMark(at, ',') && at > start) {
            return saysWhen(at + 1);
        }
        return tokens.isMark(at, '(') || saysWhen(at);
    }

    private boolean isField(int at) {
        return lines.fieldAt(at, tokens.size()) != null;
    }

    private boolean saysWhen(int at) {
        Phrases.Match<HeadField> match = lines.words.head.match(tokens, at, Math.min(tokens.size(), at + 3));
        boolean field = match != null && (match.value() == HeadField.START || match.value() == HeadField.END);
        return field || dates.in(at, at + 1).stream().anyMatch(date -> date.clock() != null);
    }

    private boolean isAbbreviation(int word) {
        return tokens.isWord(word) && tokens.length(word) <= 2;
    }
}
