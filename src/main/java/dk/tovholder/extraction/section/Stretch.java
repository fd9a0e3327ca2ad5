package dk.tovholder.extraction.section;

import org.jspecify.annotations.Nullable;

/**
 * A line of the head of minutes, or one of several labelled fields on it.
 *
 * @param kind what its label announces; null for a title without label
 * @param words after the label
 * @param heading whether the line is marked as a heading
 */
record Stretch(@Nullable HeadField kind, Words words, boolean heading) {
    /** Whether it may name who met. */
    boolean isTitle() {
        return kind == null || kind == HeadField.SUBJECT;
    }
}
