/** Promises to remind: planned, claimed, sent. */
@NullMarked
package dk.tovholder.reminder;

import org.jspecify.annotations.NullMarked;
