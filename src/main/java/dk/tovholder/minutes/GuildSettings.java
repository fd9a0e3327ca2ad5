package dk.tovholder.minutes;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A guild's settings; null stands for not set.
 *
 * @param minutesChannel id of the channel whose posts are read as minutes
 * @param reminderTime as {@code 08:30}
 * @param closedChannel id of the channel where closed points may be shown
 * @param secretaryRole id of the role whose members may change everything
 * @param standingPoints parted by semicolons, with … where the meeting's own go; null for those of the language
 * @param digest the day of digests and weekly overviews; null for none
 * @param leadTimes days before a deadline, parted by blanks, or {@code none}; null for the program's
 * @param quietDays names of days of the week, parted by blanks, on which nobody is reminded; null for none
 * @param remindersOff names of occasions, parted by blanks, on which nobody is reminded; null for none
 */
public record GuildSettings(
        @Nullable String minutesChannel,
        @Nullable String reminderChannel,
        String reminderTime,
        String timeZone,
        String language,
        Confirming confirm,
        @Nullable String closedChannel,
        @Nullable String secretaryRole,
        @Nullable String standingPoints,
        Finishing finishing,
        @Nullable DayOfWeek digest,
        @Nullable String leadTimes,
        @Nullable String quietDays,
        @Nullable String remindersOff) {
    /** With defaults for what is rarely set. */
    public GuildSettings(
            @Nullable String minutesChannel,
            @Nullable String reminderChannel,
            String reminderTime,
            String timeZone,
            String language) {
        this(
                minutesChannel,
                reminderChannel,
                reminderTime,
                timeZone,
                language,
                Confirming.UNCERTAIN,
                null,
                null,
                null,
                Finishing.ALL,
                DayOfWeek.MONDAY,
                null,
                null,
                null);
    }
}
