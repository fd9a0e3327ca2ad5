package dk.tovholder.reminder;

/** What became of a promise. */
enum ReminderState {
    PLANNED,
    /** Taken to be sent; after a crash nobody knows whether it was. */
    CLAIMED,
    SENT,
    /** Not delivered so far; tried again. */
    FAILED,
    /** Not needed any more, with the reason. */
    SKIPPED
}
