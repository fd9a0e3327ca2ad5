/** Files to text, with lines and pages kept. */
@NullMarked
package dk.tovholder.document;

import org.jspecify.annotations.NullMarked;
