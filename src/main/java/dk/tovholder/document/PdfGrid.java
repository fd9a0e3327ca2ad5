package dk.tovholder.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A table that is ruled: level and upright lines that meet. */
final class PdfGrid {
    private static final float LOWEST_ROW = 5;

    private final List<PdfRule> level;
    private final List<PdfRule> upright;

    private PdfGrid(List<PdfRule> level, List<PdfRule> upright) {
        this.level = level;
        this.upright = upright;
    }

    /** The tables of a page, from the top. A single box is a frame, not a table. */
    static List<PdfGrid> of(List<PdfRule> drawn) {
        List<PdfRule> left = joined(drawn);
        List<PdfGrid> grids = new ArrayList<>();
        while (!left.isEmpty()) {
            List<PdfRule> together = takeConnected(left);
            PdfGrid grid = new PdfGrid(only(together, true), only(together, false));
            boolean table = grid.level.size() >= 2 && grid.upright.size() >= 2;
            if (table && grid.level.size() + grid.upright.size() > 4) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(PdfGrid::top));
        return grids;
    }

    float top() {
        return level.get(0).at();
    }

    float bottom() {
        return level.get(level.size() - 1).at();
    }

    boolean holds(PdfWord word) {
        boolean beside = word.middle() < left() || word.middle() > right();
        return !beside && word.waist() > top() && word.waist() < bottom();
    }

    /** The cells' lines, row by row; every row has as many cells. */
    List<List<PdfColumn>> rows(List<PdfWord> words) {
        List<List<PdfColumn>> rows = new ArrayList<>();
        for (int i = 1; i < level.size(); i++) {
            float from = level.get(i - 1).at();
            float to = level.get(i).at();
            if (to - from >= LOWEST_ROW) {
                List<PdfWord> inRow = words.stream()
                        .filter(word -> word.waist() > from && word.waist() <= to)
                        .toList();
                rows.add(row(inRow, (from + to) / 2));
            }
        }
        return rows;
    }

    private List<PdfColumn> row(List<PdfWord> words, float middle) {
        TreeSet<Float> bounds = new TreeSet<>();
        bounds.add(left());
        bounds.add(right());
        upright.stream().filter(rule -> rule.covers(middle)).forEach(rule -> bounds.add(rule.at()));
        List<PdfColumn> cells = new ArrayList<>();
        Float from = bounds.first();
        for (Float to : bounds.tailSet(from, false)) {
            float start = from;
            List<PdfWord> inCell = words.stream()
                    .filter(word -> word.middle() > start && word.middle() <= to)
                    .toList();
            cells.add(new PdfColumn(PdfLines.ofWords(inCell), to));
            for (int column = 1; column < columns(from, to); column++) {
                cells.add(new PdfColumn(List.of(), to));
            }
            from = to;
        }
        return cells;
    }

    /** How many columns of the table a cell reaches over. */
    private long columns(float from, float to) {
        return 1
                + upright.stream()
                        .map(PdfRule::at)
                        .distinct()
                        .filter(at -> at > from + 1 && at < to - 1)
                        .count();
    }

    private float left() {
        return (float) upright.stream().mapToDouble(PdfRule::at).min().orElse(0);
    }

    private float right() {
        return (float) upright.stream().mapToDouble(PdfRule::at).max().orElse(0);
    }

    /** Pieces of one line put together: a border is often drawn cell by cell, and twice between neighbours. */
    private static List<PdfRule> joined(List<PdfRule> drawn) {
        List<PdfRule> joined = new ArrayList<>();
        for (PdfRule rule : aligned(drawn)) {
            PdfRule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.continues(rule)) {
                joined.set(joined.size() - 1, last.joined(rule));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    /** Lines that all but coincide are put on the first of them. */
    private static List<PdfRule> aligned(List<PdfRule> drawn) {
        List<PdfRule> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparing(PdfRule::level).thenComparingDouble(PdfRule::at));
        for (int i = 1; i < sorted.size(); i++) {
            sorted.set(i, sorted.get(i).alignedTo(sorted.get(i - 1)));
        }
        sorted.sort(Comparator.comparing(PdfRule::level)
                .thenComparingDouble(PdfRule::at)
                .thenComparingDouble(PdfRule::from));
        return sorted;
    }

    private static List<PdfRule> takeConnected(List<PdfRule> left) {
        List<PdfRule> connected = new ArrayList<>(List.of(left.remove(0)));
        for (int i = 0; i < connected.size(); i++) {
            PdfRule rule = connected.get(i);
            left.removeIf(other -> rule.meets(other) && connected.add(other));
        }
        return connected;
    }

    private static List<PdfRule> only(List<PdfRule> rules, boolean level) {
        return rules.stream()
                .filter(rule -> rule.level() == level)
                .sorted(Comparator.comparingDouble(PdfRule::at))
                .toList();
    }
}
