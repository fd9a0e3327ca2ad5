package dk.tovholder.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told, and when.
 *
 * @param step the round, for rungs that come again; else 0
 * @param due the deadline, or the day of the meeting, that it hangs on; null where it hangs on none
 * @param date the day, in the guild's zone
 * @param time null for the guild's reminder time, whatever that is by then
 */
record Promise(
        String user,
        Rung rung,
        int step,
        @Nullable LocalDate due,
        LocalDate date,
        @Nullable LocalTime time) {
    private static final String CHANNEL = ":#";

    /** One for a guild as one for a channel in it: ids of channels and of users look alike. */
    Promise inChannel(String channel) {
        return new Promise(Platforms.platform(user) + CHANNEL + channel, rung, step, due, date, time);
    }

    /** The id of the channel it is for; null where it is for none. */
    @Nullable String channel() {
        int mark = user.indexOf(CHANNEL);
        return mark < 0 ? null : user.substring(mark + CHANNEL.length());
    }

    /** Whether the next of its kind follows once it is kept. */
    boolean isRecurring() {
        return !rung.isWeekly() && (step > 0 || rung == Rung.BEFORE_MEETING);
    }
}
