/** Lines to headings, points and passages with their place in the minutes. */
@NullMarked
package dk.tovholder.extraction.section;

import org.jspecify.annotations.NullMarked;
