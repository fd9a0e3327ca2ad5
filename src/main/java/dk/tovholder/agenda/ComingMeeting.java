package dk.tovholder.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The meeting an agenda is for.
 *
 * @param date null where nothing tells it
 * @param usual whether time and place are only those of the last meetings
 */
public record ComingMeeting(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        Basis basis,
        boolean usual) {}
