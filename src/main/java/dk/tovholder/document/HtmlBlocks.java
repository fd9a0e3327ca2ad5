package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a web page. */
final class HtmlBlocks {
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select", "button");

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final ListNumbers lists = new ListNumbers();
    private int headingLevel;
    private int bold;
    private String marker = "";

    List<Block> read(Element body) {
        children(body);
        endBlock();
        return blocks;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                inline.append(isPreformatted(parent) ? text.getWholeText() : text.text(), bold > 0);
            } else if (node instanceof Element element && !HIDDEN.contains(element.normalName())) {
                element(element);
            }
        }
    }

    private static boolean isPreformatted(Element parent) {
        return parent.normalName().equals("pre") || parent.normalName().equals("textarea");
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> inline.lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element);
            case "li" -> item(element);
            case "table" -> table(element);
            case "b", "strong" -> {
                bold++;
                children(element);
                bold--;
            }
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (element.isBlock()) {
            endBlock();
            children(element);
            endBlock();
        } else {
            children(element);
        }
    }

    private void heading(Element element) {
        endBlock();
        headingLevel = element.normalName().charAt(1) - '0';
        children(element);
        endBlock();
        headingLevel = 0;
    }

    private void list(Element element) {
        endBlock();
        lists.begin(element);
        children(element);
        endBlock();
        lists.end();
    }

    private void item(Element element) {
        endBlock();
        marker = lists.next();
        children(element);
        endBlock();
        marker = "";
    }

    private void table(Element table) {
        endBlock();
        for (Element caption : table.select("> caption")) {
            blocks.add(new Block.Paragraph(caption.text()));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(row(row));
            }
        }
        blocks.add(new Block.Table(rows));
    }

    private static Block.Row row(Element row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells.add(new Block.Cell(new HtmlBlocks().read(cell)));
                for (int spanned = 1; spanned < columns(cell); spanned++) {
                    cells.add(new Block.Cell(List.of()));
                }
            }
        }
        return new Block.Row(cells);
    }

    private static int columns(Element cell) {
        String span = cell.attr("colspan").strip();
        return span.length() == 1 && Character.isDigit(span.charAt(0)) ? span.charAt(0) - '0' : 1;
    }

    private void endBlock() {
        if (inline.isBlank()) {
            inline.clear();
            return;
        }
        if (headingLevel > 0) {
            blocks.add(new Block.Heading(headingLevel, inline.plain()));
        } else if (!marker.isEmpty()) {
            blocks.add(new Block.Item(marker, lists.depth(), inline.marked()));
            marker = "";
        } else {
            blocks.add(new Block.Paragraph(inline.marked()));
        }
        inline.clear();
    }
}
