package dk.tovholder.reminder;

import java.time.LocalDate;
import java.util.List;

/** Tells when a body meets, as far as it is known and not guessed. */
@FunctionalInterface
interface ComingMeetings {
    /** Days from this one on, the earliest first. */
    List<LocalDate> of(String guild, String body, LocalDate from);
}
