/** One class per command, menu and button; platform-free. */
@NullMarked
package dk.tovholder.command;

import org.jspecify.annotations.NullMarked;
