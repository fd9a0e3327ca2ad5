package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action that somebody adds by hand.
 *
 * @param channel id of the channel where they do
 * @param owner a name as in minutes; null for nobody yet
 * @param userId who that is, where it is known
 * @param dueNextMeeting whether the deadline is the next meeting, whenever that is: of the body that meets in the channel, or met last
 */
public record NewAction(
        String channel,
        String task,
        @Nullable String owner,
        @Nullable String userId,
        @Nullable LocalDate due,
        boolean dueNextMeeting) {
    /** One that is due on a day, or never. */
    public NewAction(
            String channel, String task, @Nullable String owner, @Nullable String userId, @Nullable LocalDate due) {
        this(channel, task, owner, userId, due, false);
    }
}
