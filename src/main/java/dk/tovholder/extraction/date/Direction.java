package dk.tovholder.extraction.date;

/** Where the words around a date say that it lies, seen from the meeting. */
public enum Direction {
    FUTURE,
    PAST,
    UNKNOWN
}
