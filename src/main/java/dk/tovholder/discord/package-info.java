/** Discord: the only user of JDA. */
@NullMarked
package dk.tovholder.discord;

import org.jspecify.annotations.NullMarked;
