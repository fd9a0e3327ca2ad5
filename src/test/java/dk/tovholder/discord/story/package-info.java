/** The bot on Discord as the people of a club live with it: the whole program, its store, and nothing of it taken apart. */
@NullMarked
package dk.tovholder.discord.story;

import org.jspecify.annotations.NullMarked;
