package dk.tovholder.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines below each other: a page, a column of it, or the cell of a table.
 *
 * @param right where its lines have to end
 */
record PdfColumn(List<PdfLine> lines, float right) {
    private static final float USUAL_LEADING = 1.25f;
    private static final float LEAST_LEADING = 0.9f;
    private static final float MOST_LEADING = 2.2f;
    private static final float BLANK = 0.25f;
    private static final float SLACK = 0.5f;

    /** Whether the line before ended although the first word of the next had found room. */
    boolean hadRoom(PdfLine before, PdfLine next) {
        PdfWord word = next.words().get(0);
        float size = before.size();
        return before.right() + BLANK * size + word.right() - word.x() < right - SLACK * size;
    }

    /** From line to line within a paragraph, as a multiple of the height of the letters. */
    float leading() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
            if (gap > LEAST_LEADING && gap < MOST_LEADING) {
                gaps.add(gap);
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? USUAL_LEADING : gaps.get(gaps.size() / 4);
    }
}
