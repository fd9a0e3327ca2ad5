package dk.tovholder.minutes;

/** Where a text stands that came in. */
sealed interface Arrival {
    /** The text is kept and has still to be read. */
    record Waiting(long id, NewMinutes minutes) implements Arrival {}

    /** It was read before. */
    record Read(MinutesView minutes) implements Arrival {}
}
