package dk.tovholder.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event in a platform's calendar.
 *
 * @param title with what is said about it
 */
public record ScheduledEvent(
        String title, Instant start, @Nullable String place) {}
