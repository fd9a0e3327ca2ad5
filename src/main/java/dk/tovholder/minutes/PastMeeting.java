package dk.tovholder.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where a body met, as its minutes say. */
public record PastMeeting(
        LocalDate date, @Nullable LocalTime start, @Nullable String place) {}
