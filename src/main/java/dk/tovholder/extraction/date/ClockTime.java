package dk.tovholder.extraction.date;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param end of a stretch ("kl. 9-14"), else null
 * @param exact whether minutes are given ("9.30", not "9")
 */
public record ClockTime(LocalTime start, @Nullable LocalTime end, boolean exact) {}
