package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which minutes these are, without their entries.
 *
 * @param channel where they were posted
 * @param poster who posted them
 */
public record MinutesBrief(
        long id,
        @Nullable String body,
        @Nullable String organisation,
        @Nullable LocalDate date,
        String channel,
        String poster) {}
