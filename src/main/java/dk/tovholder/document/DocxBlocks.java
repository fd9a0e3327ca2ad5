package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The blocks of a Word document, in its order. */
final class DocxBlocks {
    /** What holds no text of its own: properties, deleted and moved words, remarks, the old form of what stands beside it. */
    private static final Set<String> PASSED_OVER =
            Set.of("sectPr", "del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr");

    private static final String TABLE_OF_CONTENTS = "Table of Contents";

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();

    DocxBlocks(DocxStyles styles, DocxNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    static List<Block> of(XWPFDocument document) {
        DocxBlocks body =
                new DocxBlocks(new DocxStyles(document.getStyles()), new DocxNumbers(document.getNumbering()));
        return body.read(document.getDocument().getBody().getDomNode());
    }

    List<Block> read(Node parent) {
        for (Element child : WordXml.children(parent)) {
            block(child);
        }
        return blocks;
    }

    private void block(Element element) {
        String name = element.getLocalName();
        switch (name) {
            case "p" -> new DocxParagraph(styles, numbers, blocks).read(element);
            case "tbl" -> blocks.add(table(element));
            case "sdt" -> control(element);
            default -> {
                if (!PASSED_OVER.contains(name)) {
                    read(element);
                }
            }
        }
    }

    /** A content control; the table of contents is one. */
    private void control(Element sdt) {
        Element gallery = WordXml.child(WordXml.child(sdt, "sdtPr"), "docPartObj");
        if (!WordXml.value(gallery, "docPartGallery").equals(TABLE_OF_CONTENTS)) {
            Element content = WordXml.child(sdt, "sdtContent");
            if (content != null) {
                read(content);
            }
        }
    }

    private Block.Table table(Element table) {
        List<Block.Row> rows = new ArrayList<>();
        rows(table, rows);
        return new Block.Table(rows);
    }

    private void rows(Node parent, List<Block.Row> rows) {
        for (Element child : WordXml.children(parent)) {
            if ("tr".equals(child.getLocalName())) {
                List<Block.Cell> cells = new ArrayList<>();
                cells(child, cells);
                rows.add(new Block.Row(cells));
            } else if (!PASSED_OVER.contains(child.getLocalName())) {
                rows(child, rows);
            }
        }
    }

    private void cells(Node parent, List<Block.Cell> cells) {
        for (Element child : WordXml.children(parent)) {
            if ("tc".equals(child.getLocalName())) {
                cells.add(new Block.Cell(new DocxBlocks(styles, numbers).read(child)));
                int columns = WordXml.number(WordXml.child(child, "tcPr"), "gridSpan", 1);
                for (int spanned = 1; spanned < Math.min(columns, 100); spanned++) {
                    cells.add(new Block.Cell(List.of()));
                }
            } else if (!PASSED_OVER.contains(child.getLocalName())) {
                cells(child, cells);
            }
        }
    }
}
