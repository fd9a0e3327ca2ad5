package dk.tovholder.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where minutes came from.
 *
 * @param guild key of the guild, as {@code discord:41771983423143937} or {@code console}
 * @param channel id of the channel on its platform
 * @param message id of the message; null where it came by a command or the command line
 * @param url link to the message; null where there is none
 * @param poster id of who posted it, as {@code discord:80351110224678912}
 * @param fileName null for text
 */
public record Origin(
        String guild,
        String channel,
        @Nullable String message,
        @Nullable String url,
        String poster,
        @Nullable String fileName,
        Instant postedAt) {}
