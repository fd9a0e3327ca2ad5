/** The next agenda, computed from what is stored. */
@NullMarked
package dk.tovholder.agenda;

import org.jspecify.annotations.NullMarked;
