package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text and what their words say of them. */
final class LineKinds {
    private static final int LONGEST_ACCESS = 4;
    private static final int LEAST_LINES = 6;
    private static final int CAPITALS = 8;

    final Tokens tokens;
    final HeadingWords words;
    final List<Line> lines;
    private final @Nullable SectionKind[] kinds;
    private @Nullable Boolean low;

    LineKinds(Tokens tokens, HeadingWords words, List<Line> lines) {
        this.tokens = tokens;
        this.words = words;
        this.lines = lines;
        kinds = new SectionKind[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i);
            kinds[i] = line.row()
                    ? null
                    : words.headings.section(tokens, line.marker().body(), line.to());
        }
    }

    /** The same of some of the lines, or these where they are all. */
    LineKinds of(List<Line> some) {
        return some == lines ? this : new LineKinds(tokens, words, some);
    }

    /** Once it is known what stands before a title. */
    void mark(int index, Marker marker) {
        Line line = lines.get(index).marked(marker);
        lines.set(index, line);
        kinds[index] = words.headings.section(tokens, marker.body(), line.to());
    }

    /** Once it is known which signs around a title are none of its words. */
    void narrow(int index, Words words) {
        Line line = lines.get(index).narrowed(words);
        lines.set(index, line);
        kinds[index] = this.words.headings.section(tokens, words.start(), words.end());
    }

    /** Once it is known that the line heads no section. */
    void untitle(int index) {
        kinds[index] = null;
    }

    int size() {
        return kinds.length;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** The kind of section that this line heads, or null. */
    @Nullable SectionKind section(int index) {
        return kinds[index];
    }

    /** The field of the head that this line gives, or null. */
    HeadWords.@Nullable Field field(int index) {
        return HeadWords.field(
                tokens,
                words,
                lines.get(index).marker().body(),
                lines.get(index).to());
    }

    /** "Deltagere" and nothing more: the names stand below. */
    boolean announcesPeople(int index) {
        Line line = lines.get(index);
        Phrases.Match<HeadField> match = words.head.match(tokens, line.marker().body(), line.to());
        return match != null && HeadWords.isPeople(match.value()) && match.end() == line.to();
    }

    /** The field that begins with this token, or null. */
    HeadWords.@Nullable Field fieldAt(int token, int to) {
        return HeadWords.field(tokens, words, token, to);
    }

    /** "Lukket sag", "Åben". */
    boolean isClosed(int index) {
        return isAccess(words.closed, index);
    }

    boolean isOpen(int index) {
        return isAccess(words.open, index);
    }

    private boolean isAccess(Phrases<Boolean> phrases, int index) {
        Line line = lines.get(index);
        Phrases.Match<Boolean> match = phrases.match(tokens, line.marker().body(), line.to());
        return match != null && line.to() - match.end() <= LONGEST_ACCESS && !line.row();
    }

    /** Whether it begins with the title of a point that nearly all minutes have: "Evt.", "Eventuelt: Intet." */
    boolean isUsualPoint(int index) {
        Line line = lines.get(index);
        int from = line.marker().body();
        Phrases.Match<Boolean> match = words.usualPoints.match(tokens, from, line.to());
        return match != null && (match.open() || match.end() >= line.to() - 1 || tokens.isMark(match.end(), ':'));
    }

    boolean startsWithCapital(int index) {
        Line line = lines.get(index);
        int body = line.marker().body();
        return body < line.to() && tokens.has(body, Tokens.CAPITALISED);
    }

    /** Whether the text is written without capital letters, so that they tell nothing. */
    boolean isLow() {
        if (low == null) {
            int words = 0;
            int capitals = 0;
            for (int i = 0; i < lines.size(); i++) {
                words += tokens.isWord(lines.get(i).marker().body()) ? 1 : 0;
                capitals += startsWithCapital(i) ? 1 : 0;
            }
            low = words >= LEAST_LINES && CAPITALS * capitals < words;
        }
        return low;
    }

    /** Whether the line ends as sentences do. */
    boolean endsSentence(int index) {
        int last = lines.get(index).to() - 1;
        return tokens.isMark(last, '.') && tokens.length(last) == 1
                || tokens.isMark(last, '!')
                || tokens.isMark(last, '?')
                || tokens.isMark(last, '”')
                || tokens.isMark(last, '"');
    }

    boolean endsWith(int index, char mark) {
        return tokens.isMark(lines.get(index).to() - 1, mark);
    }
}
