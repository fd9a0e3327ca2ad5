package dk.tovholder.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text set in two columns: the left one is read to its end before the right one. */
final class PdfColumns {
    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_LETTERS = 18;
    private static final float FULL = 0.6f;
    /** The right column begins about the middle. */
    private static final float FIRST = 0.35f;

    private static final float LAST = 0.65f;
    private static final float BEFORE = 3;

    private PdfColumns() {}

    static List<List<PdfLine>> inReadingOrder(List<PdfLine> lines) {
        float gutter = gutter(lines);
        List<List<PdfLine>> columns = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (gutter > 0 && end < lines.size() && leavesFree(lines.get(end), gutter)) {
                end++;
            }
            List<PdfLine> left = side(lines.subList(at, end), gutter, true);
            List<PdfLine> right = side(lines.subList(at, end), gutter, false);
            if (isProse(left) && isProse(right)) {
                addUnlessEmpty(columns, across);
                columns.add(left);
                columns.add(right);
                across = new ArrayList<>();
            } else {
                end = Math.max(end, at + 1);
                across.addAll(lines.subList(at, end));
            }
            at = end;
        }
        addUnlessEmpty(columns, across);
        return columns;
    }

    /** Where lines end that are full; a few stick out. */
    static float rightEdge(List<PdfLine> lines) {
        List<Float> ends = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.columns().size() == 1) {
                ends.add(line.right());
            }
        }
        ends.sort(Comparator.reverseOrder());
        if (ends.isEmpty()) {
            return 0;
        }
        return ends.get(Math.min(2, ends.size() / 8));
    }

    private static void addUnlessEmpty(List<List<PdfLine>> columns, List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            columns.add(lines);
        }
    }

    /** Just left of where most lines of a right column would begin; 0 where there is no such place. */
    private static float gutter(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        Map<Integer, Integer> starts = new HashMap<>();
        for (PdfLine line : lines) {
            for (PdfLine part : line.columns()) {
                float share = (part.x() - left) / (right - left);
                if (share > FIRST && share < LAST) {
                    starts.merge(Math.round(part.x()), 1, Integer::sum);
                }
            }
        }
        return starts.entrySet().stream()
                .filter(start -> start.getValue() >= FEWEST_LINES)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(start -> start.getKey() - BEFORE)
                .orElse(0f);
    }

    private static boolean leavesFree(PdfLine line, float gutter) {
        for (PdfLine part : line.columns()) {
            if (part.x() < gutter && part.right() > gutter) {
                return false;
            }
        }
        return true;
    }

    private static List<PdfLine> side(List<PdfLine> lines, float gutter, boolean left) {
        List<PdfLine> side = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfWord> words = line.words().stream()
                    .filter(word -> word.x() < gutter == left)
                    .toList();
            if (!words.isEmpty()) {
                side.add(new PdfLine(words));
            }
        }
        return side;
    }

    /** Lines of text that mostly fill their column, as the cells of a table do not. */
    private static boolean isProse(List<PdfLine> lines) {
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        double start = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        double end = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double width = lines.stream()
                .mapToDouble(line -> line.right() - line.x())
                .average()
                .orElse(0);
        double letters =
                lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        return width > FULL * (end - start) && letters > FEWEST_LETTERS;
    }
}
