/** Minutes with the entries that a reader takes out of them, and how near the extractor comes. */
@NullMarked
package dk.tovholder.extraction.corpus;

import org.jspecify.annotations.NullMarked;
