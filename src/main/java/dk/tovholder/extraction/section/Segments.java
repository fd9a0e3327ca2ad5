package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of the head where commas, dashes, bars, dots in the middle, brackets or gaps part what it says. */
final class Segments {
    private static final int GAP = 3;
    private static final String MARKS = ",;|·•/()»";

    private Segments() {}

    static List<Words> of(Tokens tokens, Words line) {
        List<Words> segments = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (isMark(tokens, i)) {
                add(segments, start, i);
                start = i + 1;
            } else if (i > start && isGap(tokens, i)) {
                add(segments, start, i);
                start = i;
            }
        }
        add(segments, start, line.end());
        return segments;
    }

    private static void add(List<Words> segments, int from, int to) {
        if (from < to) {
            segments.add(new Words(from, to));
        }
    }

    /** "A/B Solbakken", "3/5" and "Børne-" have their marks inside. */
    static boolean isMark(Tokens tokens, int at) {
        boolean spaced = tokens.isSpaced(at) && tokens.isSpaced(at + 1);
        if (tokens.isMark(at, '-') || tokens.isMark(at, '–') || tokens.isMark(at, '—') || tokens.isMark(at, '/')) {
            return spaced;
        }
        return tokens.length(at) == 1
                && !tokens.isWord(at)
                && !tokens.isNumber(at)
                && MARKS.indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
    }

    private static boolean isGap(Tokens tokens, int at) {
        return tokens.has(at, Tokens.TAB) || tokens.start(at) - tokens.end(at - 1) >= GAP;
    }
}
