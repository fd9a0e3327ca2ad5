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
    private final Map<Integer, Words> headings = new HashMap<>();
    private final Map<Integer, Words> lines = new HashMap<>();

    HeadingsAbove(Outline outline) {
        Passage heading = null;
        Passage line = null;
        for (Passage passage : outline.passages()) {
            Row row = passage.row();
            if (row == null) {
                line = passage;
            } else if (line != null) {
                lines.putIfAbsent(row.table(), line.words());
            }
            if (passage.shape() == Shape.HEADING) {
                heading = passage;
            } else if (heading != null && passage.section() == heading.section()) {
                headings.put(passage.words().start(), heading.words());
            }
        }
    }

    @Nullable Words aboveTable(Row row) {
        return lines.get(row.table());
    }

    @Nullable Words above(Passage passage) {
        return headings.get(passage.words().start());
    }
}
