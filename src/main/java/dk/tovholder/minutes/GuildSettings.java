package dk.tovholder.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A guild's settings; null stands for not set.
 *
 * @param minutesChannel id of the channel whose posts are read as minutes
 * @param reminderTime as {@code 08:30}
 */
public record GuildSettings(
        @Nullable String minutesChannel,
        @Nullable String reminderChannel,
        String reminderTime,
        String timeZone,
        String language) {}
