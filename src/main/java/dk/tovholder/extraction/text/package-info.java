/** Normalised text with offsets kept, tokens and sentences. */
@NullMarked
package dk.tovholder.extraction.text;

import org.jspecify.annotations.NullMarked;
