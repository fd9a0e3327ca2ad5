package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The heading that list items and sentences stand under, numbered or not. */
final class HeadingsAbove {
    private final Map<Integer, Words> headings = new HashMap<>();

    HeadingsAbove(Outline outline) {
        Passage heading = null;
        for (Passage passage : outline.passages()) {
            if (passage.shape() == Shape.HEADING) {
                heading = passage;
            } else if (heading != null && passage.section() == heading.section()) {
                headings.put(passage.words().start(), heading.words());
            }
        }
    }

    @Nullable Words above(Passage passage) {
        return headings.get(passage.words().start());
    }
}
