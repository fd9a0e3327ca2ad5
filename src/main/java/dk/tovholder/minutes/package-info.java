/** Minutes and their entries: stored, asked for, corrected. */
@NullMarked
package dk.tovholder.minutes;

import org.jspecify.annotations.NullMarked;
