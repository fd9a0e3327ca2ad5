package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles of points that paragraphs begin with: "Sommerfest: Den holdes den 15. juni." Believed only where nearly every
 * paragraph between them has one, and "Evt." is among them.
 */
final class RunInTitles {
    private static final int LEAST = 3;
    private static final int MOST_WORDS = 7;
    private static final int MOST_BOLD_WORDS = 12;

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;

    RunInTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    List<Integer> read(int headEnd) {
        List<Integer> titles = new ArrayList<>();
        boolean usual = false;
        int others = 0;
        int since = 0;
        for (int i = headEnd; i < end; i++) {
            if (isTitle(i)) {
                others += titles.isEmpty() ? 0 : since;
                since = 0;
                titles.add(i);
                usual |= lines.isUsualPoint(i);
            } else if (lines.line(i).blankBefore()) {
                since++;
            }
        }
        return usual && titles.size() >= LEAST && others <= titles.size() / LEAST ? titles : List.of();
    }

    /** Titles in bold that paragraphs begin with, whatever they say: "**Sommerfest:** Den holdes den 15. juni." */
    List<Integer> bold() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 1; i < end; i++) {
            if (isBoldTitle(i)) {
                titles.add(i);
            }
        }
        return titles.size() >= LEAST ? titles : List.of();
    }

    private boolean isBoldTitle(int index) {
        Line line = lines.line(index);
        boolean plain = line.marker().kind() == Marker.Kind.NONE && !line.row() && line.blankBefore();
        if (!plain || line.bold() || !isBold(line.from()) || lines.field(index) != null) {
            return false;
        }
        int at = line.from();
        while (at < line.to() && isBold(at)) {
            at++;
        }
        boolean label = lines.words.labels.at(tokens, line.from(), line.to()) != null && !lines.isUsualPoint(index);
        return at < line.to() && at - line.from() <= MOST_BOLD_WORDS && !label && lines.startsWithCapital(index);
    }

    private boolean isBold(int token) {
        return tokens.text().isBold(tokens.start(token));
    }

    private boolean isTitle(int index) {
        Line line = lines.line(index);
        if (line.marker().kind() != Marker.Kind.NONE || line.row() || !lines.startsWithCapital(index)) {
            return false;
        }
        int at = line.from();
        while (at < Math.min(line.to(), line.from() + MOST_WORDS) && !tokens.isMark(at, ':')) {
            at++;
        }
        boolean colon = at > line.from() && tokens.isMark(at, ':') && at < line.to();
        boolean label = lines.words.labels.at(tokens, line.from(), line.to()) != null && !lines.isUsualPoint(index);
        return colon && !label && lines.section(index) == null;
    }
}
