package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.EntryKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A list for each kind of entry, to take along into another document. */
@Component
@Order(5)
final class MarkdownFormat implements ExportFormat {
    private static final Set<Column> APART = Set.of(Column.TEXT, Column.END, Column.SOURCE);

    private final Rows rows;
    private final Cells cells;
    private final BotTexts texts;

    MarkdownFormat(Rows rows, BotTexts texts, DayWords days) {
        this.rows = rows;
        this.cells = new Cells(texts, days::brief);
        this.texts = texts;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public byte[] write(Export export) {
        StringBuilder text =
                new StringBuilder("# ").append(texts.text("export.title")).append('\n');
        for (EntryKind kind : EntryKind.values()) {
            List<Row> some = rows.of(export.entries(), kind);
            if (!some.isEmpty()) {
                text.append("\n## ").append(texts.text(Titles.key(kind))).append("\n\n");
                some.forEach(row -> text.append("- ").append(line(row)).append('\n'));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String days(Row row) {
        String end = cells.of(row, Column.END);
        String day = cells.of(row, Column.DAY);
        return end.isEmpty() ? day : day + texts.text("entry.until") + end;
    }

    private String line(Row row) {
        String first = "**" + MarkdownText.escape(cells.of(row, Column.TEXT)) + "**";
        Stream<String> rest = Arrays.stream(Column.values())
                .filter(column -> column.isFor(row.kind()) && !APART.contains(column))
                .filter(column -> column != Column.CERTAINTY || !row.stated())
                .map(column -> MarkdownText.escape(column == Column.DAY ? days(row) : cells.of(row, column)))
                .filter(cell -> !cell.isEmpty());
        String line = Stream.concat(Stream.of(first), rest).collect(Collectors.joining(texts.text("entry.separator")));
        String url = cells.of(row, Column.SOURCE);
        return url.isEmpty()
                ? line
                : line + texts.text("entry.separator") + "[" + texts.text("source") + "](" + url + ")";
    }
}
