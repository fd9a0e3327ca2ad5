package dk.tovholder.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was to be told of an action, and what became of it.
 *
 * @param user for whom it is
 * @param rung why, as the message files name it
 * @param day for which it was promised
 * @param state what became of it, as the message files name it
 * @param reason why it failed or was skipped, as the message files name it; null where it did not or was not
 * @param at when it was sent or skipped; null before that
 */
public record PromiseView(
        String user,
        String rung,
        LocalDate day,
        String state,
        @Nullable String reason,
        @Nullable Instant at) {}
