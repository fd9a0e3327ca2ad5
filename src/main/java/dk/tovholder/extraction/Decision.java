package dk.tovholder.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Something the meeting settled.
 *
 * @param item the point it stands under; null before the first point and where there is none
 * @param quote the sentence or list item, white space folded
 */
public record Decision(@Nullable Item item, Outcome outcome, String quote, Provenance provenance) {}
