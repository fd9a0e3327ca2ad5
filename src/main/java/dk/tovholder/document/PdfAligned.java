package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table without lines: parts of lines that begin right below each other. */
final class PdfAligned {
    private static final float ALIGNED = 4;

    private final List<Float> starts = new ArrayList<>();
    private final List<List<List<PdfLine>>> rows = new ArrayList<>();
    private int lines;

    private PdfAligned() {}

    /** The table that begins in this line; of no lines where none does. */
    static PdfAligned at(List<PdfLine> lines, int first) {
        PdfAligned table = new PdfAligned();
        int at = first;
        while (at < lines.size() && table.take(lines.get(at), at == first ? null : lines.get(at - 1))) {
            at++;
        }
        table.lines = table.rows.size() > 1 ? at - first : 0;
        return table;
    }

    int lines() {
        return lines;
    }

    /** Every row has as many cells. */
    List<List<PdfColumn>> rows() {
        List<List<PdfColumn>> filled = new ArrayList<>();
        for (List<List<PdfLine>> row : rows) {
            List<PdfColumn> cells = new ArrayList<>();
            for (int column = 0; column < starts.size(); column++) {
                List<PdfLine> cell = column < row.size() ? row.get(column) : List.of();
                cells.add(new PdfColumn(cell, PdfColumns.rightEdge(cell)));
            }
            filled.add(cells);
        }
        return filled;
    }

    private boolean take(PdfLine line, @Nullable PdfLine above) {
        List<PdfLine> parts = line.columns();
        boolean near = above == null || line.y() - above.y() < 3 * line.size();
        if (!near || parts.size() < 2 && rows.isEmpty() || parts.size() == 2 && isLabel(parts.get(0))) {
            return false;
        }
        if (rows.isEmpty()) {
            parts.forEach(part -> starts.add(part.x()));
            addRow(parts);
            return true;
        }
        int matching = 0;
        for (PdfLine part : parts) {
            matching += column(part.x()) > 0 ? 1 : 0;
        }
        boolean goesOn = column(parts.get(0).x()) > 0;
        if (matching == 0) {
            return false;
        }
        if (goesOn && matching == parts.size()) {
            addTo(rows.get(rows.size() - 1), parts);
            return true;
        }
        addRow(parts);
        return true;
    }

    /** "Dato:   1. marts" is a line of text. */
    private static boolean isLabel(PdfLine part) {
        return part.text().endsWith(":");
    }

    private void addRow(List<PdfLine> parts) {
        List<List<PdfLine>> row = new ArrayList<>();
        addTo(row, parts);
        rows.add(row);
    }

    private void addTo(List<List<PdfLine>> row, List<PdfLine> parts) {
        for (PdfLine part : parts) {
            int column = Math.max(0, lastStartBefore(part.x()));
            while (row.size() <= column) {
                row.add(new ArrayList<>());
            }
            row.get(column).add(part);
        }
    }

    private int lastStartBefore(float x) {
        int column = -1;
        for (int i = 0; i < starts.size(); i++) {
            column = starts.get(i) <= x + ALIGNED ? i : column;
        }
        return column;
    }

    /** The column that begins here; -1 where none does. */
    private int column(float x) {
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - x) <= ALIGNED) {
                return i;
            }
        }
        return -1;
    }
}
