package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/** Puts the text of an RTF file into blocks. */
final class RtfBlocks {
    private static final String BULLETS = "\u00B7\u2022\u25CF\u25E6\u25AA\u00A7-\u2013o\uF0B7\uF0A7";
    private static final int DEEPEST = 8;

    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final StringBuilder marker = new StringBuilder();
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Block.Cell> cells = new ArrayList<>();
    private final List<Block> cell = new ArrayList<>();
    private boolean inTable;
    private int headingLevel;
    private int depth;

    void text(String text, boolean bold) {
        inline.append(text, bold);
    }

    void lineBreak() {
        inline.lineBreak();
    }

    /** A piece of the number or bullet that stands before a list item. */
    void marker(String text) {
        marker.append(text);
    }

    void heading(int level) {
        headingLevel = level;
    }

    void depth(int level) {
        depth = Math.max(0, Math.min(level, DEEPEST));
    }

    void inTable() {
        inTable = true;
    }

    void resetParagraph() {
        inTable = false;
        headingLevel = 0;
        depth = 0;
    }

    void pageBreak() {
        if (!inTable) {
            endParagraph();
            blocks.add(new Block.PageBreak());
        }
    }

    void endParagraph() {
        if (!inTable) {
            endTable();
        }
        List<Block> target = inTable ? cell : blocks;
        if (!inline.isBlank()) {
            target.add(block());
        }
        inline.clear();
        marker.setLength(0);
    }

    private Block block() {
        String number = marker.toString().strip();
        if (headingLevel > 0) {
            return new Block.Heading(headingLevel, (number + " " + inline.plain()).strip());
        }
        if (number.isEmpty()) {
            return new Block.Paragraph(inline.marked());
        }
        boolean bullet = number.length() == 1 && BULLETS.contains(number);
        return new Block.Item(bullet ? "-" : number, depth, inline.marked());
    }

    void endCell() {
        inTable = true;
        endParagraph();
        cells.add(new Block.Cell(List.copyOf(cell)));
        cell.clear();
    }

    void endRow() {
        rows.add(new Block.Row(List.copyOf(cells)));
        cells.clear();
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.copyOf(rows)));
            rows.clear();
        }
    }

    List<Block> finish() {
        endParagraph();
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        endTable();
        return blocks;
    }
}
