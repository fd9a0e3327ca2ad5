package dk.tovholder.reminder;

import java.util.Set;

/** The guilds of a platform that have not removed the bot. */
@FunctionalInterface
interface PresentGuilds {
    Set<String> of(String platform);
}
