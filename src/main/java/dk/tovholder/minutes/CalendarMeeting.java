package dk.tovholder.minutes;

import java.time.LocalDate;

/**
 * An event in the chat platform's own calendar, by the guild's clock.
 *
 * @param title with what is said about it
 */
public record CalendarMeeting(String title, LocalDate date) {}
