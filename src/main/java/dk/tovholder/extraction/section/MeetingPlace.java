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

    /** @param dayLine the line that says when, or -1 */
    @Nullable String find(TitleLines titles, int dayLine) {
        for (int line : titles.fields(HeadField.PLACE)) {
            HeadWords.Field field = lines.field(line);
            if (field != null && field.body() < lines.line(line).to()) {
                return new Words(field.body(), lines.line(line).to()).plain(tokens);
            }
        }
        String place = dayLine < 0 ? null : after(dayLine);
        for (int line : titles.all()) {
            boolean dated = place == null && line != dayLine && saysWhenAnywhere(line);
            place = dated ? after(line) : place;
        }
        for (int line : titles.all()) {
            place = place == null ? named(titles.start(line), lines.line(line).to()) : place;
        }
        return place;
    }

    private boolean saysWhenAnywhere(int line) {
        return !dates.in(lines.line(line).from(), lines.line(line).to()).isEmpty();
    }

    /** "mødelokale K2" after a comma or on a line of its own. */
    private @Nullable String named(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean begins = i == from || tokens.isMark(i - 1, ',') || tokens.isMark(i - 1, '-') && tokens.isSpaced(i);
            if (begins && lines.words.placeNouns.match(tokens, i, to) != null && to - i <= SHORT) {
                return new Words(i, to).plain(tokens);
            }
        }
        return null;
    }

    /** What follows day and time on their line: "… kl. 19 i klubhuset, start 18.45". */
    private @Nullable String after(int line) {
        int limit = lines.line(line).to();
        int from = afterTimes(line);
        int sentence = from < limit ? sentences.end(tokens, from, limit) : limit;
        if (from >= limit || !opensPlace(from)) {
            return null;
        }
        int start = afterPreposition(from);
        int end = start;
        while (end < sentence && !endsPlace(end, start)) {
            end++;
        }
        boolean stop = end > start && tokens.isMark(end - 1, '.') && !isAbbreviation(end - 2);
        end = stop ? end - 1 : end;
        return end > start && end - start <= LONGEST && tokens.isWord(start)
                ? new Words(start, end).plain(tokens)
                : null;
    }

    private int afterTimes(int line) {
        int at = lines.line(line).from();
        for (DateExpression date : dates.in(at, lines.line(line).to())) {
            boolean near = at == lines.line(line).from() || date.lead() <= at + 1 || tokens.isMark(at, ',');
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
