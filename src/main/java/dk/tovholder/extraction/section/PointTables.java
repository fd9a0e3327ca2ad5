package dk.tovholder.extraction.section;

/** Finds the table that holds the points: what is headed below it ("Næste møde", "Opgaver") is none of them. */
final class PointTables {
    private static final int FEW = 2;

    private final LineKinds lines;
    private final TableReader tables;
    private final int end;

    PointTables(LineKinds lines, DatesInText dates, int end) {
        this.lines = lines;
        tables = new TableReader(lines, dates);
        this.end = end;
    }

    /** Whether such a table begins above this line. */
    boolean isBefore(int line) {
        for (int i = 0; i + 1 < Math.min(line, end); i++) {
            if (lines.line(i).row() && lines.line(i + 1).row() && tables.isHeader(i)) {
                Table table = tables.read(i);
                if (table.holdsPoints() && table.rows().size() >= FEW) {
                    return true;
                }
                i = table.end() - 1;
            }
        }
        return false;
    }
}
