package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.util.List;

/** Finds what is open, whether it is due or not. */
interface OpenActions {
    /** Of which a user is one of the owners, by due date. */
    List<ActionView> of(String guild, String user);

    /** All of a guild. */
    List<ActionView> in(String guild);

    /** All of a guild that are open, or were done on that day or later. */
    List<ActionView> since(String guild, LocalDate day);
}
