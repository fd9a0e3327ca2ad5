package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/** Lines of a page to columns, tables and running text, in the order they are read. */
final class PdfFlow {
    private final PdfParagraphs paragraphs;
    private final float edge;

    /** @param edge where lines end that reach over the page */
    PdfFlow(PdfParagraphs paragraphs, float edge) {
        this.paragraphs = paragraphs;
        this.edge = edge;
    }

    void page(List<PdfLine> lines, List<PdfGrid> grids) {
        List<List<PdfWord>> inGrids = new ArrayList<>();
        grids.forEach(grid -> inGrids.add(new ArrayList<>()));
        List<PdfLine> above = new ArrayList<>();
        int next = 0;
        for (PdfLine line : lines) {
            while (next < grids.size() && line.y() > grids.get(next).bottom()) {
                table(grids.get(next), above, inGrids.get(next++));
            }
            List<PdfWord> beside = new ArrayList<>();
            for (PdfWord word : line.words()) {
                int grid = holding(grids, word);
                (grid < 0 ? beside : inGrids.get(grid)).add(word);
            }
            if (!beside.isEmpty()) {
                above.add(new PdfLine(List.copyOf(beside)));
            }
        }
        while (next < grids.size()) {
            table(grids.get(next), above, inGrids.get(next++));
        }
        text(above);
    }

    private static int holding(List<PdfGrid> grids, PdfWord word) {
        for (int i = 0; i < grids.size(); i++) {
            if (grids.get(i).holds(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Ends the text above a table, and writes the table. */
    private void table(PdfGrid grid, List<PdfLine> above, List<PdfWord> words) {
        text(above);
        above.clear();
        if (!words.isEmpty()) {
            paragraphs.table(grid.rows(words));
        }
    }

    private void text(List<PdfLine> lines) {
        List<List<PdfLine>> columns = PdfColumns.inReadingOrder(lines);
        for (List<PdfLine> column : columns) {
            float right = columns.size() == 1 ? edge : PdfColumns.rightEdge(column);
            paragraphs.beginColumn(new PdfColumn(column, right));
            int at = 0;
            while (at < column.size()) {
                PdfAligned table = PdfAligned.at(column, at);
                if (table.lines() > 1) {
                    paragraphs.table(table.rows());
                    at += table.lines();
                } else {
                    paragraphs.line(column.get(at++));
                }
            }
        }
    }
}
