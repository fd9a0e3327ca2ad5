/** The port: what comes in from a chat platform and what goes out to it. */
@NullMarked
package dk.tovholder.chat;

import org.jspecify.annotations.NullMarked;
