package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** Finds the lists of people: "Til stede: Lene Mehlsen (LM), konsulent Bo Dam. Afbud: Ida". */
final class AttendeeReader {
    private static final int RUNNING = 2;
    private static final int LONGEST_LABEL = 4;
    private static final int EARLY = 8;

    private final LineKinds lines;
    private final Tokens tokens;
    private final People people;

    AttendeeReader(LineKinds lines) {
        this.lines = lines;
        tokens = lines.tokens;
        people = new People(tokens, lines.words);
    }

    /** The people named in the lines before this one, and in a point about who is there. */
    List<Attendee> read(int headEnd) {
        for (int i = 0; i < lines.size(); i++) {
            HeadWords.Field field = i < headEnd || isEarlyList(i) ? lines.field(i) : null;
            if (field != null && HeadWords.isPeople(field.kind())) {
                i = list(i, field.kind(), field.body(), Math.max(headEnd, i + 1));
            } else if (isBareHeading(i, headEnd) && i + 1 < lines.size() && (i < headEnd || !isSentence(i + 1))) {
                i = list(i + 1, kind(i), lines.line(i + 1).marker().body(), Math.max(i + 2, headEnd));
            }
        }
        return people.all();
    }

    /** "c) Tilstedeværende" with the names on the next line. */
    private boolean isBareHeading(int index, int headEnd) {
        return lines.announcesPeople(index) && (lines.line(index).marker().isList() || index < headEnd);
    }

    /** "Deltagere: Bo, Ida, Kaj og Per" among the first lines, though a long line before it seems to end the head. */
    private boolean isEarlyList(int index) {
        Line line = lines.line(index);
        HeadWords.Field field = index < EARLY && !line.marker().isList() ? lines.field(index) : null;
        return field != null && isRunning(field.body(), line.to()) && tokens.isMark(field.body() - 1, ':');
    }

    /** "5. Medlemmer" with "Kontingentet bliver …" below: a name is followed by no small word but "og", a title or "van". */
    private boolean isSentence(int index) {
        int first = lines.line(index).marker().body();
        int next = first + 1;
        PeopleWords words = lines.words.people;
        return next < lines.line(index).to()
                && tokens.isWord(next)
                && !tokens.has(next, Tokens.CAPITALISED)
                && !words.isTitle(tokens, first)
                && !words.isTitle(tokens, next)
                && words.joiners.match(tokens, next, next + 1) == null
                && words.nameLinks.match(tokens, next, next + 1) == null;
    }

    private HeadField kind(int index) {
        Line line = lines.line(index);
        Phrases.Match<HeadField> match =
                lines.words.head.match(tokens, line.marker().body(), line.to());
        return match == null ? HeadField.ATTENDED : match.value();
    }

    /** Reads from this token to the next field; returns the last line read. */
    private int list(int first, HeadField kind, int body, int limit) {
        int last = first;
        int start = body;
        while (last + 1 < limit && goesOn(last + 1, body < lines.line(first).to())) {
            if (!isRunning(start, lines.line(last).to())) {
                run(start, lines.line(last).to(), kind);
                start = lines.line(last + 1).marker().body();
            }
            last++;
        }
        run(start, lines.line(last).to(), kind);
        return last;
    }

    private boolean goesOn(int index, boolean inline) {
        Line line = lines.line(index);
        return !line.blankBefore()
                && lines.field(index) == null
                && lines.section(index) == null
                && (inline || !lines.endsSentence(index) || afterLabel(line.from(), line.to()) > line.from());
    }

    /** Whether a line names several people, so that the last may go on in the next line. */
    private boolean isRunning(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += tokens.isMark(i, ',') ? 1 : 0;
        }
        return commas >= RUNNING;
    }

    /** After "Forældrevalgte:" inside a list; the same token where there is none. */
    private int afterLabel(int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
            if (tokens.isMark(i, ':')) {
                return i + 1;
            }
        }
        return from;
    }

    /** People up to the next label on the same line. */
    private void run(int from, int to, HeadField kind) {
        HeadField current = kind;
        int start = afterLabel(from, to);
        for (int i = from + 1; i < to; i++) {
            HeadWords.Field field = lines.fieldAt(i, to);
            boolean after = tokens.isMark(i - 1, '.')
                    || tokens.isMark(i - 1, '(')
                    || tokens.has(i, Tokens.WIDE | Tokens.NEWLINE);
            if (field != null && HeadWords.isPeople(field.kind()) && after) {
                people.add(start, i, current == HeadField.ABSENT);
                current = field.kind();
                start = field.body();
            }
        }
        people.add(start, to, current == HeadField.ABSENT);
    }
}
