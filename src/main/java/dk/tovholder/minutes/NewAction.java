package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody adds by hand.
 *
 * @param channel id of the channel where they do
 * @param owner a name as in minutes; null for nobody yet
 * @param userId who that is, where it is known
 */
public record NewAction(
        String channel,
        String task,
        @Nullable String owner,
        @Nullable String userId,
        @Nullable LocalDate due) {}
