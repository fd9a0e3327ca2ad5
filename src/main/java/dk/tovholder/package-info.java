/** Tovholder: makes sure that what a meeting decided gets done. */
@NullMarked
package dk.tovholder;

import org.jspecify.annotations.NullMarked;
