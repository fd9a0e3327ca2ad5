package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from.
 *
 * @param minutesId null where it was added by hand
 * @param url link to the message; null where there is none
 * @param date the meeting's day
 */
public record SourceLink(
        @Nullable Long minutesId,
        @Nullable String url,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String item) {}
