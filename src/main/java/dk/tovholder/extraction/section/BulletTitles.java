package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Titles of points that bullets mark, where the text below the head is one list of them and "Evt." is among them. */
final class BulletTitles {
    private static final int LEAST = 3;
    private static final int MOST_WORDS = 9;

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;

    BulletTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    List<Integer> read() {
        List<Integer> titles = new ArrayList<>();
        boolean usual = false;
        for (int i = 0; i < end; i++) {
            Line line = lines.line(i);
            boolean bullet = line.marker().kind() == Marker.Kind.BULLET && lines.field(i) == null && !isFramed(line);
            if (bullet
                    && (titles.isEmpty()
                            || line.indent() <= lines.line(titles.get(0)).indent())) {
                if (!isTitle(i)) {
                    return List.of();
                }
                titles.add(i);
                usual |= lines.isUsualPoint(i);
            } else if (titles.isEmpty() && lines.section(i) != null) {
                return List.of();
            }
        }
        return titles.size() >= LEAST && usual ? titles : List.of();
    }

    /** "- bestyrelsesmøde den 3. maj -" is a line of the head. */
    private boolean isFramed(Line line) {
        return tokens.isMark(line.from(), tokens.text().charAt(tokens.start(line.to() - 1)));
    }

    /** A few words, or a few words before a colon. */
    private boolean isTitle(int index) {
        Line line = lines.line(index);
        int at = line.marker().body();
        int limit = Math.min(line.to(), at + MOST_WORDS);
        if (!lines.startsWithCapital(index)) {
            return false;
        }
        while (at < limit && !tokens.isMark(at, ':')) {
            at++;
        }
        return at < limit || at == line.to() && (!lines.endsSentence(index) || lines.isUsualPoint(index));
    }
}
