/** Sentences of minutes with the coming dates and points that they hold. */
@NullMarked
package dk.tovholder.extraction.coming;

import org.jspecify.annotations.NullMarked;
