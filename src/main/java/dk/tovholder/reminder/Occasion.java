package dk.tovholder.reminder;

import java.util.Locale;

/** What somebody may switch off for themselves. A task that is new to them they are always told of. */
public enum Occasion {
    /** The morning of the deadline. */
    DAY,
    /** That it is late. */
    LATE,
    /** Before a meeting, where there is no deadline. */
    MEETING,
    /** Once a week all that is open. */
    DIGEST;

    /** As the message files name it. */
    public String messageKey() {
        return "reminders.occasion." + name().toLowerCase(Locale.ROOT);
    }
}
