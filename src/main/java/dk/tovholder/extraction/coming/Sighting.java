package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;

/**
 * A day that a passage speaks of.
 *
 * @param before the words between the day before it in the passage, or its beginning, and the day
 * @param after the words between it and the next day, or the passage's end
 * @param first whether it is the passage's first day
 */
record Sighting(Passage passage, Dated dated, Words before, Words after, boolean first) {
    Words stretch() {
        return new Words(before.start(), after.end());
    }
}
