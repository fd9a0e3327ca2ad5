package dk.tovholder.extraction.section;

/** Finds the table that holds the points: what is headed below it ("Næste møde", "Opgaver") is none of them. */
final class PointTables {
    private static final int FEW = 2;

    private final LineKinds lines;
    private final TableReader tables;
    private final int end;

    PointTables(LineKinds lines, TableReader tables, int end) {
        this.lines = lines;
        this.tables = tables;
        this.end = end;
    }

    /** Whether there is any, by its header. */
    boolean isAny() {
        for (int i = 0; i + 1 < end; i++) {
            if (isHeader(i) && tables.holdsPoints(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a table begins above this line. */
    boolean isBefore(int line) {
        for (int i = 0; i + 1 < Math.min(line, end); i++) {
            if (isHeader(i)) {
                Table table = tables.read(i);
                if (table.holdsPoints() && table.rows().size() >= FEW) {
                    return true;
                }
                i = table.end() - 1;
            }
        }
        return false;
    }

    private boolean isHeader(int line) {
        return lines.line(line).row() && lines.line(line + 1).row() && tables.isHeader(line);
    }
}
