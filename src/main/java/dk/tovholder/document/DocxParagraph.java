package dk.tovholder.document;

import dk.tovholder.document.DocxStyles.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads one paragraph of a Word document. */
final class DocxParagraph {
    private static final Set<String> PASSED_OVER = Set.of(
            "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "Fallback", "sdtPr", "footnoteReference", "pict");

    private static final int NO_OUTLINE = 9;

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final List<Block> blocks;
    private final InlineText text = new InlineText();
    private final List<Block> boxes = new ArrayList<>();
    private String style = "";

    DocxParagraph(DocxStyles styles, DocxNumbers numbers, List<Block> blocks) {
        this.styles = styles;
        this.numbers = numbers;
        this.blocks = blocks;
    }

    void read(Element paragraph) {
        Element properties = WordXml.child(paragraph, "pPr");
        style = WordXml.value(properties, "pStyle");
        if (styles.isTableOfContents(style)) {
            return;
        }
        if (Boolean.TRUE.equals(WordXml.isOn(properties, "pageBreakBefore"))) {
            blocks.add(new Block.PageBreak());
        }
        content(paragraph, null);
        Block block = block(properties); // Word counts empty paragraphs too
        if (!text.isBlank()) {
            blocks.add(block);
        }
        blocks.addAll(boxes);
    }

    private Block block(@Nullable Element properties) {
        int level = level(properties);
        Element own = WordXml.child(properties, "numPr");
        Numbered fromStyle = styles.numbering(style);
        String marker = "";
        int depth = 0;
        if (own != null) {
            int list = WordXml.number(own, "numId", listOf(fromStyle));
            depth = WordXml.number(own, "ilvl", 0);
            marker = numbers.next(list, depth);
        } else if (fromStyle != null) {
            int list = listOf(fromStyle);
            depth = WordXml.number(fromStyle.numbering(), "ilvl", numbers.levelOf(list, fromStyle.style()));
            marker = numbers.next(list, depth);
        }
        if (level > 0) {
            String number = marker.equals("-") ? "" : marker;
            return new Block.Heading(level, (number + " " + text.plain()).strip());
        }
        return marker.isEmpty() ? new Block.Paragraph(text.marked()) : new Block.Item(marker, depth, text.marked());
    }

    private static int listOf(@Nullable Numbered numbered) {
        return numbered == null ? 0 : WordXml.number(numbered.numbering(), "numId", 0);
    }

    /** The heading's level; 0 for other paragraphs. */
    private int level(@Nullable Element properties) {
        int outline = WordXml.number(properties, "outlineLvl", NO_OUTLINE);
        return outline < NO_OUTLINE ? outline + 1 : styles.headingLevel(style);
    }

    private void content(Node parent, @Nullable Element run) {
        for (Element child : WordXml.children(parent)) {
            String name = child.getLocalName();
            switch (name) {
                case "r" -> run(child);
                case "t" -> text.append(WordXml.text(child), run != null && isBold(run));
                case "tab", "ptab" -> text.append("\t", false);
                case "br", "cr" -> lineBreak(child);
                case "noBreakHyphen" -> text.append("-", false);
                case "lastRenderedPageBreak" -> blocks.add(new Block.PageBreak());
                case "txbxContent" -> boxes.addAll(new DocxBlocks(styles, numbers).read(child));
                default -> {
                    if (!PASSED_OVER.contains(name)) {
                        content(child, run);
                    }
                }
            }
        }
    }

    private void run(Element run) {
        if (!Boolean.TRUE.equals(WordXml.isOn(WordXml.child(run, "rPr"), "vanish"))) {
            content(run, run);
        }
    }

    private void lineBreak(Element element) {
        if (WordXml.attribute(element, "type").equals("page")) {
            blocks.add(new Block.PageBreak());
        }
        text.lineBreak();
    }

    private boolean isBold(Element run) {
        Element properties = WordXml.child(run, "rPr");
        Boolean own = WordXml.isOn(properties, "b");
        if (own == null) {
            own = styles.isOn(WordXml.value(properties, "rStyle"), "b");
        }
        if (own == null) {
            own = styles.isOn(style, "b");
        }
        return Boolean.TRUE.equals(own);
    }
}
