package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together to a heading, a list item or a paragraph. */
final class PdfBlockMaker {
    private static final float LARGER = 1.12f;
    private static final float MUCH_LARGER = 1.3f;
    private static final float TITLE = 1.6f;
    private static final int LONGEST_HEADING = 200;
    private static final float SAME_DEPTH = 3;

    private final float bodySize;
    private final List<Float> bullets = new ArrayList<>();

    /** @param bodySize size of the letters of running text */
    PdfBlockMaker(float bodySize) {
        this.bodySize = bodySize;
    }

    /** Within a cell the depth of lists begins anew. */
    PdfBlockMaker inCell() {
        return new PdfBlockMaker(bodySize);
    }

    Block block(List<PdfLine> lines) {
        InlineText text = new InlineText();
        for (PdfLine line : lines) {
            append(line, text);
        }
        if (PdfBullet.begins(lines.get(0))) {
            String marked = text.marked();
            String item =
                    marked.startsWith("**") ? "**" + PdfBullet.without(marked.substring(2)) : PdfBullet.without(marked);
            return new Block.Item("-", depth(lines.get(0).x()), item);
        }
        bullets.clear();
        int level = headingLevel(lines.get(0).size() / bodySize);
        return level > 0 && text.plain().length() <= LONGEST_HEADING
                ? new Block.Heading(level, text.plain())
                : new Block.Paragraph(text.marked());
    }

    /** A word that was broken keeps its line end: whoever reads on knows how to join it. */
    private static void append(PdfLine line, InlineText text) {
        if (text.plain().endsWith("-")) {
            text.lineBreak();
        } else if (!text.isBlank()) {
            text.append(" ", line.words().get(0).bold());
        }
        boolean first = true;
        for (PdfLine part : line.columns()) {
            text.append(first ? "" : "\t", part.words().get(0).bold());
            first = false;
            boolean firstWord = true;
            for (PdfWord word : part.words()) {
                text.append(firstWord ? word.text() : " " + word.text(), word.bold());
                firstWord = false;
            }
        }
    }

    private static int headingLevel(float ratio) {
        if (ratio < LARGER) {
            return 0;
        }
        if (ratio < MUCH_LARGER) {
            return 3;
        }
        return ratio < TITLE ? 2 : 1;
    }

    private int depth(float x) {
        bullets.removeIf(bullet -> bullet > x + SAME_DEPTH);
        if (bullets.isEmpty() || bullets.get(bullets.size() - 1) < x - SAME_DEPTH) {
            bullets.add(x);
        }
        return bullets.size() - 1;
    }
}
