/** The terminal chat. */
@NullMarked
package dk.tovholder.console;

import org.jspecify.annotations.NullMarked;
