package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads tables whose rows are lines of pipes or tabs, or of blanks that are known to part columns. */
final class TableReader {
    private final LineKinds lines;
    private final Tokens tokens;
    private final DatesInText dates;
    private final ColumnRoles roles;
    private final SpacedTables spaced;
    private int tables;

    TableReader(LineKinds lines, DatesInText dates) {
        this.lines = lines;
        this.dates = dates;
        tokens = lines.tokens;
        roles = new ColumnRoles(tokens, lines.words.columns);
        spaced = new SpacedTables(tokens, roles);
    }

    boolean startsAt(int index) {
        return lines.line(index).row();
    }

    /** Whether this row names the columns. */
    boolean isHeader(int index) {
        return !roles.of(List.of(cells(index, index))).isEmpty();
    }

    /** Whether the table with this header holds the points of the agenda. */
    boolean holdsPoints(int header) {
        return new Table(roles.of(List.of(cells(header, header))), List.of(), header).holdsPoints();
    }

    /** The table that begins with this line. */
    Table read(int first) {
        int end = end(first);
        List<List<Words>> cells = new ArrayList<>();
        List<Words> rows = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (goesOn(i, cells)) {
                lengthen(cells.get(cells.size() - 1), lines.line(i).to());
                int start = rows.get(rows.size() - 1).start();
                rows.set(rows.size() - 1, new Words(start, lines.line(i).to()));
            } else if (!isRule(i)) {
                cells.add(cells(i, first));
                rows.add(new Words(lines.line(i).from(), lines.line(i).to()));
            }
        }
        List<ColumnRole> columns = roles.of(cells);
        boolean headed = !columns.isEmpty();
        if (!headed && isPlan(cells)) {
            columns = List.of(ColumnRole.DATE, ColumnRole.TOPIC);
        }
        List<Row> body = new ArrayList<>();
        for (int i = headed ? 1 : 0; i < cells.size(); i++) {
            body.add(row(body.size(), rows.get(i), cells.get(i), columns));
        }
        tables++;
        return new Table(columns, body, end);
    }

    /** Without a header, but every row is a day and what is on it. */
    private boolean isPlan(List<List<Words>> cells) {
        return cells.size() > 1 && cells.stream().allMatch(row -> row.size() == 2 && isDay(row.get(0)));
    }

    private boolean isDay(Words cell) {
        List<DateExpression> days = dates.in(cell.start(), cell.end());
        return days.size() == 1
                && days.get(0).isDay()
                && days.get(0).lead() <= cell.start()
                && days.get(0).to() >= cell.end() - 1;
    }

    /** Another bullet of the row's last cell: "3. maj⇥• Budget", "⇥• Ferieplan". */
    private boolean goesOn(int index, List<List<Words>> cells) {
        List<Words> above = cells.isEmpty() ? List.of() : cells.get(cells.size() - 1);
        Words last = above.isEmpty() ? null : above.get(above.size() - 1);
        return last != null && isBulletInCell(index) && !last.isEmpty() && tokens.isMark(last.start(), '•');
    }

    private boolean isBulletInCell(int index) {
        Line line = lines.line(index);
        return tabsBefore(line.from()) > 0 && tokens.isMark(line.from(), '•');
    }

    private boolean hasBulletInCell(int index) {
        Line line = lines.line(index);
        for (int i = line.from(); i < line.to(); i++) {
            if (tokens.isMark(i, '•') && tabsBefore(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void lengthen(List<Words> cells, int end) {
        int last = cells.size() - 1;
        cells.set(last, new Words(cells.get(last).start(), end));
    }

    private int end(int first) {
        boolean pipes = isPiped(first);
        int at = first + 1;
        while (at < lines.size() && isRow(at, pipes)) {
            at++;
        }
        return at;
    }

    private boolean isPiped(int index) {
        Line line = lines.line(index);
        boolean pipe = tokens.isMark(line.from(), '|');
        for (int i = line.from(); i < line.to() && !pipe; i++) {
            pipe = tokens.isMark(i, '|') && tokens.isSpaced(i) && line.row();
        }
        return pipe;
    }

    private boolean isRow(int index, boolean pipes) {
        Line line = lines.line(index);
        if (pipes) {
            return isPiped(index) && !line.blankBefore();
        }
        boolean more = isBulletInCell(index) && hasBulletInCell(index - 1);
        boolean continued = tabsBefore(line.from()) > 0 && !line.marker().isList() || more;
        boolean another = line.blankBefore() && isHeader(index);
        return (line.row() || continued) && !isPiped(index) && !another;
    }

    /** The line below a Markdown header: "|---|:--|". */
    private boolean isRule(int index) {
        Line line = lines.line(index);
        for (int i = line.from(); i < line.to(); i++) {
            if (!tokens.isMark(i, '|') && !tokens.isMark(i, '-') && !tokens.isMark(i, ':')) {
                return false;
            }
        }
        return line.to() - line.from() > 1;
    }

    private List<Words> cells(int index, int header) {
        Line line = lines.line(index);
        if (isPiped(index)) {
            return piped(line);
        }
        return spaced.isSpaced(line) ? spaced.cells(line, lines.line(header)) : tabbed(line);
    }

    private List<Words> piped(Line line) {
        List<Words> cells = new ArrayList<>();
        int start = tokens.isMark(line.from(), '|') ? line.from() + 1 : line.from();
        for (int i = start; i <= line.to(); i++) {
            if (i == line.to() ? start < i : tokens.isMark(i, '|')) {
                cells.add(new Words(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private List<Words> tabbed(Line line) {
        List<Words> cells = new ArrayList<>();
        int start = line.from();
        addEmpty(cells, tabsBefore(line.from()), start);
        for (int i = line.from() + 1; i < line.to(); i++) {
            if (tokens.has(i, Tokens.TAB)) {
                cells.add(new Words(start, i));
                addEmpty(cells, tabsBefore(i) - 1, i);
                start = i;
            }
        }
        cells.add(new Words(start, line.to()));
        return cells;
    }

    private static void addEmpty(List<Words> cells, int count, int at) {
        cells.addAll(Collections.nCopies(Math.max(0, count), new Words(at, at)));
    }

    private int tabsBefore(int token) {
        int tabs = 0;
        for (int i = tokens.start(token) - 1; i >= 0 && isBlank(tokens.text().charAt(i)); i--) {
            tabs += tokens.text().charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private Row row(int index, Words words, List<Words> cells, List<ColumnRole> columns) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            ColumnRole role = i < columns.size() ? columns.get(i) : ColumnRole.UNKNOWN;
            row.add(new Cell(i, role, cells.get(i)));
        }
        return new Row(tables, index, words, row);
    }
}
