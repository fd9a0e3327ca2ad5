package dk.tovholder.reminder;

import java.util.Locale;

/** For how long something is put off. */
public enum Delay {
    TOMORROW,
    THREE_DAYS,
    /** Monday. */
    NEXT_WEEK,
    /** Of the body that it comes from. */
    NEXT_MEETING;

    String messageKey() {
        return "snooze.delay." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
