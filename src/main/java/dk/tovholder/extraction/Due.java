package dk.tovholder.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of an action.
 *
 * @param date null where it is the next meeting and its date is not known
 * @param nextMeeting whether the words bind it to the next meeting ("til næste møde")
 */
public record Due(@Nullable LocalDate date, boolean nextMeeting, Certainty certainty) {}
