package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from.
 *
 * @param minutesId null where it was added by hand
 * @param channel id of the channel where the minutes or the entry were posted
 * @param poster id of who posted them
 * @param url link to the message; null where there is none
 * @param date the meeting's day
 */
public record SourceLink(
        @Nullable Long minutesId,
        String channel,
        String poster,
        @Nullable String url,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String item) {}
