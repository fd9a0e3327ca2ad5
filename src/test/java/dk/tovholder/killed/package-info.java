/** The bot as a process that dies again and again while it reminds people. */
@NullMarked
package dk.tovholder.killed;

import org.jspecify.annotations.NullMarked;
