package dk.tovholder.minutes;

/** What became of minutes that came in. */
public sealed interface Receipt {
    /** Read and stored. */
    record Stored(MinutesView minutes) implements Receipt {}

    /** The same text is there already; nothing was changed. */
    record Known(MinutesView minutes) implements Receipt {}

    /** Another version of minutes that were there: those were read again, and something was different. */
    record Reread(MinutesView minutes, MinutesDiff diff) implements Receipt {}

    /** Nothing in it looks like minutes; the text was not kept. */
    record NotMinutes() implements Receipt {}
}
