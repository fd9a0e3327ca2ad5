package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Titles of points that letters count: "A. Velkomst", "b) Økonomi". */
final class LetteredTitles {
    private static final int LEAST = 3;

    private final LineKinds lines;
    private final Tokens tokens;
    private final int end;

    LetteredTitles(LineKinds lines, int end) {
        this.lines = lines;
        tokens = lines.tokens;
        this.end = end;
    }

    /** The lines that begin with A, B, C and so on; empty where they do not. Their markers are set. */
    List<Integer> capitals() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (isCapital(i, titles.size())) {
                titles.add(i);
            }
        }
        if (titles.size() < LEAST) {
            return List.of();
        }
        for (int title : titles) {
            int from = lines.line(title).from();
            lines.mark(title, new Marker(Marker.Kind.CAPITAL, tokens.word(from), letter(from) + 1, from + 2));
        }
        return titles;
    }

    /** "A. Velkomst" where the letter is the next in order. */
    private boolean isCapital(int index, int known) {
        Line line = lines.line(index);
        int from = line.from();
        return !line.row()
                && line.level() == 0
                && from + 2 < line.to()
                && tokens.isWord(from)
                && tokens.length(from) == 1
                && tokens.has(from, Tokens.CAPITALISED)
                && letter(from) == known
                && (tokens.isMark(from + 1, '.') || tokens.isMark(from + 1, ')') || tokens.isMark(from + 1, ':'))
                && tokens.isSpaced(from + 2)
                && tokens.has(from + 2, Tokens.CAPITALISED);
    }

    private int letter(int token) {
        return tokens.text().charAt(tokens.start(token)) - 'A';
    }

    /** The lines that begin with a, b, c and so on, where nothing but the head stands above them; else empty. Not points for the next meeting. */
    List<Integer> small() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = lines.line(i);
            boolean next = line.marker().kind() == Marker.Kind.LETTER
                    && line.marker().value() == titles.size() + 1
                    && lines.startsWithCapital(i);
            if (next && titles.isEmpty() && i > 0 && lines.section(i - 1) == SectionKind.NEXT_AGENDA) {
                return List.of();
            }
            if (next) {
                titles.add(i);
            } else if (titles.isEmpty() && lines.endsSentence(i) && lines.field(i) == null) {
                return List.of();
            }
        }
        return titles.size() < LEAST ? List.of() : titles;
    }
}
