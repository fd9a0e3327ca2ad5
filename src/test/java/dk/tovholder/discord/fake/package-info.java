/**
 * A Discord of our own: REST, gateway and files over real sockets, with a world of guilds, channels and people behind them. JDA
 * connects to it as it does to Discord's.
 */
@NullMarked
package dk.tovholder.discord.fake;

import org.jspecify.annotations.NullMarked;
