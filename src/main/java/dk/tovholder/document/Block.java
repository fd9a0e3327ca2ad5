package dk.tovholder.document;

import java.util.List;

/** A piece of a document that stands on lines of its own. In texts, {@code \n} is a line break within the block. */
sealed interface Block {
    record Paragraph(String text) implements Block {}

    /** @param level from 1 */
    record Heading(int level, String text) implements Block {}

    /**
     * @param marker "-", or the number as the document writes it ("2.", "b)")
     * @param depth 0 for a list that stands in no other
     */
    record Item(String marker, int depth, String text) implements Block {}

    record Table(List<Row> rows) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(List<Block> blocks) {}

    /** What follows begins a page. */
    record PageBreak() implements Block {}
}
