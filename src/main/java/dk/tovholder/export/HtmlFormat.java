package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.EntryKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A page that stands alone, with a table for each kind of entry. */
@Component
@Order(4)
final class HtmlFormat implements ExportFormat {
    private static final String STYLE = """
            body { font-family: system-ui, sans-serif; margin: 2rem; line-height: 1.4 }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ccc }
            td { white-space: pre-line }
            """;

    private final Rows rows;
    private final Cells cells;
    private final BotTexts texts;

    HtmlFormat(Rows rows, BotTexts texts, DayWords days) {
        this.rows = rows;
        this.cells = new Cells(texts, days::brief);
        this.texts = texts;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] write(Export export) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        page.child(0).attr("lang", texts.locale().getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(texts.text("export.title"));
        page.head().appendElement("style").text(STYLE);
        page.body().appendElement("h1").text(texts.text("export.title"));
        for (EntryKind kind : EntryKind.values()) {
            List<Row> some = rows.of(export.entries(), kind);
            if (!some.isEmpty()) {
                page.body().appendElement("h2").text(texts.text(Titles.key(kind)));
                table(page.body().appendElement("table"), kind, some);
            }
        }
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void table(Element table, EntryKind kind, List<Row> some) {
        List<Column> columns = Arrays.stream(Column.values())
                .filter(column -> column.isFor(kind))
                .toList();
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").text(texts.text(column.key())));
        Element body = table.appendElement("tbody");
        for (Row row : some) {
            Element line = body.appendText("\n").appendElement("tr");
            columns.forEach(column -> cell(line.appendElement("td"), row, column));
        }
    }

    private void cell(Element cell, Row row, Column column) {
        String text = cells.of(row, column);
        if (column == Column.SOURCE && text.startsWith("https://")) {
            cell.appendElement("a").attr("href", text).text(texts.text("source"));
        } else {
            cell.text(text);
        }
    }
}
