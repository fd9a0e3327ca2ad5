package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of tasks whose columns are set off by blanks alone, one line each: "Opgave      Ansvarlig   Frist". */
final class SpacedTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_CELLS = 2;
    private static final int SLIP = 1;

    private final Tokens tokens;
    private final ColumnRoles roles;

    SpacedTables(Tokens tokens, ColumnRoles roles) {
        this.tokens = tokens;
        this.roles = roles;
    }

    /** Makes rows of the lines that are some. */
    void mark(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            int end = isHeader(lines.get(i)) ? end(lines, i) : i;
            for (int row = i; row < end && end > i + 1; row++) {
                lines.set(row, lines.get(row).asHeading(0).asRow());
            }
        }
    }

    private boolean isHeader(Line line) {
        if (line.row() || columns(line).length < FEWEST_COLUMNS) {
            return false;
        }
        List<ColumnRole> named = roles.of(List.of(cells(line, line)));
        return named.contains(ColumnRole.TASK) && (named.contains(ColumnRole.OWNER) || named.contains(ColumnRole.DUE));
    }

    /** The line after the last row; a rule may stand below the header. */
    private int end(List<Line> lines, int header) {
        boolean ruled = lines.get(header).level() > 0;
        int at = header + 1;
        while (at < lines.size() && isRow(lines.get(at), lines.get(header), ruled && at == header + 1)) {
            at++;
        }
        return at;
    }

    private boolean isRow(Line line, Line header, boolean belowRule) {
        if (line.row() || line.level() > 0 || line.blankBefore() && !belowRule) {
            return false;
        }
        long filled =
                cells(line, header).stream().filter(cell -> !cell.isEmpty()).count();
        return filled >= FEWEST_CELLS;
    }

    /** Whether a row is one of such a table: it has neither pipes nor tabs. */
    boolean isSpaced(Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (tokens.isMark(i, '|') || tokens.has(i, Tokens.TAB)) {
                return false;
            }
        }
        return line.row();
    }

    /** The cells of a row below this header, some of them empty; none where its first word stands below no column. */
    List<Words> cells(Line line, Line header) {
        int[] columns = columns(header);
        List<Words> cells = new ArrayList<>();
        int start = line.from();
        for (int i = line.from(); i < line.to(); i++) {
            int column = starts(i, line) ? column(offset(i, line), columns) : -1;
            if (i == line.from() && column < 0) {
                return List.of();
            }
            if (i > line.from() && column > cells.size()) {
                cells.add(new Words(start, i));
                start = i;
            }
            while (cells.size() < column) {
                cells.add(new Words(i, i));
            }
        }
        cells.add(new Words(start, line.to()));
        return cells;
    }

    private boolean starts(int token, Line line) {
        return token == line.from() || tokens.has(token, Tokens.WIDE);
    }

    private static int column(int offset, int[] columns) {
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - offset) <= SLIP) {
                return i;
            }
        }
        return -1;
    }

    private int[] columns(Line header) {
        return IntStream.range(header.from(), header.to())
                .filter(token -> starts(token, header))
                .map(token -> offset(token, header))
                .toArray();
    }

    /** In the line as it was printed. */
    private int offset(int token, Line line) {
        return line.indent() + tokens.start(token) - tokens.start(line.from());
    }
}
