/** The folder bot-config and the program's settings. */
@NullMarked
package dk.tovholder.config;

import org.jspecify.annotations.NullMarked;
