package dk.tovholder.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An event in the chat platform's own calendar.
 *
 * @param title with what is said about it
 */
public record ScheduledMeeting(
        String title,
        LocalDate date,
        LocalTime time,
        @Nullable String place) {}
