package dk.tovholder.extraction.date;

/** What the word before a date makes of it. */
public enum Modifier {
    NONE,
    /** A deadline: "senest", "inden", "før", "indtil", "til og med". */
    BY,
    /** A beginning: "fra", "pr.", "tidligst". */
    FROM,
    /** "efter". */
    AFTER,
    /** "til" (a deadline or the place of something, as the verb says). */
    TO
}
