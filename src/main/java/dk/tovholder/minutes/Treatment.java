package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text in minutes that shows what their meeting took up: the heading of a point, or what was decided. */
record Treatment(long minutesId, @Nullable LocalDate date, String text) {}
