package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;

/**
 * A day that a passage speaks of.
 *
 * @param before the words between the day before it in the passage, or its beginning, and the day
 * @param after the words between it and the next day, or the passage's end
 * @param run the days it is named with
 * @param opening the first such days of the passage
 */
record Sighting(Passage passage, Dated dated, Words before, Words after, Run run, Run opening) {
    /**
     * Days with nothing but "og" and commas between them: "den 8. april, 6. maj og 10. juni".
     *
     * @param lead the words before the first of them
     * @param tail the words after the last of them
     * @param last the last of them
     */
    record Run(Words lead, Words tail, Dated last) {}

    Words stretch() {
        return new Words(before.start(), after.end());
    }

    /** Whether it is the passage's first day. */
    boolean first() {
        return before.start() == passage.words().start();
    }

    /** Whether its run is the passage's first. */
    boolean inFirstRun() {
        return run.lead().start() == passage.words().start();
    }
}
