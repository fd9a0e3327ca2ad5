package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The heading that list items and sentences stand under, numbered or not, and the line right above a table. */
final class HeadingsAbove {
    private final Outline outline;

    /** By the place of the passage below. */
    private final @Nullable Words[] headings;

    private final Map<Integer, Words> lines = new HashMap<>();

    HeadingsAbove(Outline outline) {
        this.outline = outline;
        headings = new Words[outline.passages().size()];
        Passage heading = null;
        Passage line = null;
        for (int i = 0; i < headings.length; i++) {
            Passage passage = outline.passages().get(i);
            Row row = passage.row();
            if (row == null) {
                line = passage;
            } else if (line != null) {
                lines.putIfAbsent(row.table(), line.words());
            }
            if (passage.shape() == Shape.HEADING) {
                heading = passage;
            } else if (heading != null && passage.section() == heading.section()) {
                headings[i] = heading.words();
            }
        }
    }

    @Nullable Words aboveTable(Row row) {
        return lines.get(row.table());
    }

    @Nullable Words above(Passage passage) {
        return headings[outline.indexOf(passage)];
    }
}
