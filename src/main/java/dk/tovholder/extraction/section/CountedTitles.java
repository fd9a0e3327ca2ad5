package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles of points in a numbering of the text's own: lines of one shape whose number, letter or Roman numeral counts up,
 * "1/24 Budget", "Sagsnr. 1: Budget", "A - Budget", "3.1 Budget". What the shape means need not be known.
 */
final class CountedTitles {
    private static final int LEAST = 3;

    private final LineKinds lines;
    private final CountReader counts;
    private final int end;

    CountedTitles(LineKinds lines, int end) {
        this.lines = lines;
        this.end = end;
        counts = new CountReader(lines.tokens, lines.words, lines.isLow());
    }

    /** One shape's lines so far. */
    private static final class Series {
        private final List<Integer> lines = new ArrayList<>();
        private final List<CountReader.Count> counts = new ArrayList<>();

        void consider(int line, CountReader.Count count) {
            int last = counts.isEmpty() ? 0 : counts.get(counts.size() - 1).value();
            boolean next = counts.isEmpty() ? count.value() == 1 || count.anyStart() : count.value() == last + 1;
            if (!next && count.value() == 1 && counts.size() < LEAST) {
                lines.clear();
                counts.clear();
                next = true;
            }
            if (next) {
                lines.add(line);
                counts.add(count);
            }
        }

        /** Lists stand close together, points have text below them. */
        boolean hasText() {
            int close = 0;
            for (int i = 1; i < lines.size(); i++) {
                close += lines.get(i) == lines.get(i - 1) + 1 ? 1 : 0;
            }
            return 2 * close < lines.size();
        }
    }

    /**
     * The lines, or none. Their markers are set.
     *
     * @param before the first line of points that are marked in a known way, which must not come first
     */
    List<Integer> read(int before) {
        Map<Long, Series> shapes = new HashMap<>();
        for (int i = 0; i < end; i++) {
            if (isOpen(i)) {
                int line = i;
                counts.read(
                        lines.line(i),
                        count -> shapes.computeIfAbsent(count.shape(), shape -> new Series())
                                .consider(line, count));
            }
        }
        Series best = null;
        for (Series series : shapes.values()) {
            boolean enough = series.lines.size() >= LEAST && series.hasText();
            if (enough && (best == null || isBefore(series, best))) {
                best = series;
            }
        }
        if (best == null || best.lines.get(0) > before) {
            return List.of();
        }
        for (int i = 0; i < best.lines.size(); i++) {
            lines.mark(best.lines.get(i), best.counts.get(i).marker(lines.tokens));
        }
        return best.lines;
    }

    private static boolean isBefore(Series one, Series other) {
        int size = Integer.compare(one.lines.size(), other.lines.size());
        return size == 0 ? one.lines.get(0) < other.lines.get(0) : size > 0;
    }

    /** Whether no mark that is known begins the line. */
    private boolean isOpen(int index) {
        Line line = lines.line(index);
        Marker.Kind kind = line.marker().kind();
        boolean unknown = kind == Marker.Kind.NONE || kind == Marker.Kind.NESTED;
        Tokens tokens = lines.tokens;
        return unknown
                && !line.row()
                && lines.section(index) == null
                && lines.words.clockWords.match(tokens, line.from(), line.to()) == null;
    }
}
