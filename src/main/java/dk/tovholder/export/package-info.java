/** Entries as files for other programs. */
@NullMarked
package dk.tovholder.export;

import org.jspecify.annotations.NullMarked;
