package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of an OpenDocument text. */
final class OdtBlocks {
    /** What is not the text itself: deleted words, remarks, footnotes, lists that the program makes. */
    private static final Set<String> PASSED_OVER = Set.of(
            "text:tracked-changes",
            "office:annotation",
            "text:note",
            "text:table-of-content",
            "text:sequence-decls",
            "office:forms",
            "svg:title",
            "svg:desc");

    private static final int MOST_BLANKS = 100;
    private static final int MOST_LEVELS = 10;

    private final OdtStyles styles;
    private final OdtNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();
    private String listStyle = "";
    private int listLevel;
    private boolean itemBegins;

    OdtBlocks(OdtStyles styles) {
        this(styles, new OdtNumbers(styles));
    }

    private OdtBlocks(OdtStyles styles, OdtNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    List<Block> read(Element parent) {
        for (Element child : parent.children()) {
            block(child);
        }
        return blocks;
    }

    private void block(Element element) {
        switch (element.tagName()) {
            case "text:h" -> heading(element);
            case "text:p" -> paragraph(element);
            case "text:list" -> list(element);
            case "text:list-item", "text:list-header" -> {
                itemBegins = element.tagName().equals("text:list-item");
                read(element);
            }
            case "table:table" -> blocks.add(table(element));
            case "text:soft-page-break" -> blocks.add(new Block.PageBreak());
            default -> {
                if (!PASSED_OVER.contains(element.tagName())) {
                    read(element);
                }
            }
        }
    }

    private void heading(Element element) {
        InlineText text = text(element);
        int level = Math.max(1, Math.min(MOST_LEVELS, digit(element.attr("text:outline-level"))));
        boolean unnumbered =
                text.isBlank() || element.attr("text:is-list-header").equals("true");
        String number = "";
        if (!unnumbered) {
            number = listLevel > 0 ? marker() : numbers.heading(level);
        }
        String prefix = number.isEmpty() || number.equals("-") ? "" : number + " ";
        blocks.add(new Block.Heading(level, prefix + text.plain()));
    }

    private void paragraph(Element element) {
        InlineText text = text(element);
        if (text.isBlank()) {
            return;
        }
        if (listLevel > 0 && itemBegins) {
            blocks.add(new Block.Item(marker(), listLevel - 1, text.marked()));
        } else {
            blocks.add(new Block.Paragraph(text.marked()));
        }
    }

    private String marker() {
        itemBegins = false;
        return numbers.item(listStyle, listLevel);
    }

    private void list(Element element) {
        String outer = listStyle;
        String own = element.attr("text:style-name");
        if (!own.isEmpty()) {
            listStyle = own;
        }
        boolean goesOn =
                element.attr("text:continue-numbering").equals("true") || element.hasAttr("text:continue-list");
        if (listLevel == 0 && !goesOn) {
            numbers.restart(listStyle);
        }
        listLevel = Math.min(listLevel + 1, MOST_LEVELS);
        read(element);
        listLevel--;
        listStyle = outer;
    }

    private Block.Table table(Element table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("table|table-row")) {
            if (row.closest("table|table") == table) {
                rows.add(row(row));
            }
        }
        return new Block.Table(rows);
    }

    private Block.Row row(Element row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.tagName().endsWith("table-cell")) {
                cells.add(new Block.Cell(new OdtBlocks(styles, numbers).read(cell)));
            }
        }
        return new Block.Row(cells);
    }

    private InlineText text(Element paragraph) {
        String style = paragraph.attr("text:style-name");
        if (styles.breaksPage(style)) {
            blocks.add(new Block.PageBreak());
        }
        InlineText text = new InlineText();
        inline(paragraph, text, styles.isBold(style));
        return text;
    }

    private void inline(Element parent, InlineText text, boolean bold) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text(), bold);
            } else if (node instanceof Element element) {
                inlineElement(element, text, bold);
            }
        }
    }

    private void inlineElement(Element element, InlineText text, boolean bold) {
        switch (element.tagName()) {
            case "text:s" ->
                text.append(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, digit(element.attr("text:c"))))), bold);
            case "text:tab" -> text.append("\t", bold);
            case "text:line-break" -> text.lineBreak();
            case "text:soft-page-break" -> blocks.add(new Block.PageBreak());
            case "text:span" -> {
                String style = element.attr("text:style-name");
                inline(element, text, styles.isBold(style) || bold && !styles.isLight(style));
            }
            case "draw:text-box" -> read(element);
            default -> {
                if (!PASSED_OVER.contains(element.tagName())) {
                    inline(element, text, bold);
                }
            }
        }
    }

    private static int digit(String number) {
        return number.length() == 1 && Character.isDigit(number.charAt(0)) ? number.charAt(0) - '0' : 1;
    }
}
