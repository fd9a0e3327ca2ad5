package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Sentences;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table, as points of the agenda where it holds them. */
final class TableWriter {
    private final Tokens tokens;
    private final Sentences sentences;
    private final MarkerReader markers;
    private final PassageWriter writer;
    private final PointReader points;

    TableWriter(Tokens tokens, Sentences sentences, MarkerReader markers, PassageWriter writer, PointReader points) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.markers = markers;
        this.writer = writer;
        this.points = points;
    }

    void write(Table table, boolean asPoints) {
        SectionKind before = writer.section;
        Words topic = writer.topic;
        writer.section = section(table, before, asPoints);
        for (Row row : table.rows()) {
            if (asPoints) {
                pointRow(table, row);
            } else {
                row(row);
            }
            writer.topic = topic;
        }
        writer.section = before;
        if (asPoints) {
            writer.point = null;
        }
    }

    private static SectionKind section(Table table, SectionKind before, boolean asPoints) {
        if (asPoints) {
            return SectionKind.NEUTRAL;
        }
        if (before != SectionKind.NEUTRAL && before != SectionKind.HEADER) {
            return before;
        }
        if (table.has(ColumnRole.TASK)) {
            return SectionKind.ACTIONS;
        }
        return table.has(ColumnRole.DATE) && table.has(ColumnRole.TOPIC) ? SectionKind.CALENDAR : SectionKind.NEUTRAL;
    }

    private void row(Row row) {
        writer.row(row);
        for (Cell cell : row.cells()) {
            writer.cell(row, cell);
            boolean title = cell.role() == ColumnRole.POINT || cell.role() == ColumnRole.TOPIC;
            if (title && !cell.words().isEmpty()) {
                Words words = cell.words();
                writer.topic = new Words(words.start(), sentences.end(tokens, words.start(), words.end()));
            }
        }
    }

    private void pointRow(Table table, Row row) {
        Cell titleCell = titleCell(row);
        int rest = -1;
        if (titleCell != null) {
            Marker marker =
                    markers.read(titleCell.words().start(), titleCell.words().end());
            String number = marker.isNumbered() ? marker.number() : number(row);
            int body = marker.isNumbered() ? marker.body() : titleCell.words().start();
            boolean decided = table.has(ColumnRole.MINUTES) || table.has(ColumnRole.DECISION);
            PointReader.Begun begun =
                    points.inRow(number, new Words(body, titleCell.words().end()), decided);
            writer.point = begun.point();
            rest = begun.rest();
        }
        writer.row(row);
        for (Cell cell : row.cells()) {
            if (titleCell != null && cell.equals(titleCell)) {
                writer.heading(new Words(titleWords(titleCell), rest));
                writer.cell(
                        row,
                        new Cell(
                                cell.column(),
                                cell.role(),
                                new Words(rest, cell.words().end())));
            } else {
                cell(row, cell);
            }
        }
    }

    private int titleWords(Cell cell) {
        return writer.point == null
                ? cell.words().start()
                : writer.point.title().start();
    }

    private void cell(Row row, Cell cell) {
        SectionKind before = writer.section;
        if (cell.role() == ColumnRole.DECISION) {
            writer.section = SectionKind.DECISION;
        } else if (cell.role() == ColumnRole.TASK) {
            writer.section = SectionKind.ACTIONS;
        }
        writer.cell(row, cell);
        writer.section = before;
    }

    /** The cell with the point's title; null where the row goes on with the point of the row above. */
    private static @Nullable Cell titleCell(Row row) {
        for (Cell cell : row.cells()) {
            boolean title = cell.role() == ColumnRole.POINT || cell.role() == ColumnRole.TOPIC;
            if (title && !cell.words().isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    private @Nullable String number(Row row) {
        Words words = row.words(ColumnRole.NUMBER);
        if (words == null || !tokens.isNumber(words.start())) {
            return null;
        }
        String digits = digits(words);
        boolean letter = words.size() > 1 && tokens.isWord(words.start() + 1) && tokens.length(words.start() + 1) == 1;
        return letter ? digits + tokens.lower(words.start() + 1) : digits;
    }

    /** "11", of a series of meetings also "11.2". */
    private String digits(Words words) {
        int first = words.start();
        String digits = Integer.toString(tokens.value(first));
        boolean nested = words.size() > 2
                && tokens.isMark(first + 1, '.')
                && tokens.isNumber(first + 2)
                && tokens.isGlued(first + 1)
                && tokens.isGlued(first + 2);
        return nested ? digits + '.' + tokens.value(first + 2) : digits;
    }
}
