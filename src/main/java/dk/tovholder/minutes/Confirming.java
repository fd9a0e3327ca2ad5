package dk.tovholder.minutes;

/** What waits until somebody vouches for it: the setting {@code confirm}. */
public enum Confirming {
    /** What is not certain. */
    UNCERTAIN,
    /** All of the minutes. */
    ALWAYS,
    NEVER
}
