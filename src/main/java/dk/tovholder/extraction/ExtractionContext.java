package dk.tovholder.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text.
 *
 * @param posted the day it was posted; used only where the text has no date of its own
 * @param body the body that met, where somebody said so: it holds whatever the text says
 * @param date the day of the meeting, likewise
 */
public record ExtractionContext(
        @Nullable LocalDate posted,
        @Nullable String body,
        @Nullable LocalDate date) {
    /** Nothing is known. */
    public static final ExtractionContext NONE = new ExtractionContext(null, null, null);
}
