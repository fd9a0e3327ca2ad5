/** The command line. */
@NullMarked
package dk.tovholder.cli;

import org.jspecify.annotations.NullMarked;
