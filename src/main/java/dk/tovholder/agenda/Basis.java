package dk.tovholder.agenda;

/** What the day of a coming meeting is known from. */
public enum Basis {
    /** Somebody asked for that day. */
    ASKED,
    /** Minutes announce it. */
    ANNOUNCED,
    /** It stands in the chat platform's calendar. */
    SCHEDULED,
    /** Minutes set points down for that day. */
    POINTS,
    /** A guess: the body has met so before. */
    RHYTHM,
    UNKNOWN
}
