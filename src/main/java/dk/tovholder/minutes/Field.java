package dk.tovholder.minutes;

/** What of an entry can be put right. Not every kind of entry has all. */
public enum Field {
    /** The task, the decision, the topic, or what a date is of. */
    TEXT,
    /** As {@link OwnerCode} writes them. */
    OWNERS,
    /** ISO day, or {@code next-meeting} with or without the day; empty for none. */
    DUE,
    /** ISO day, two of them parted by a stroke, or a day and a time; empty where a point waits for a day. */
    DAY,
    /** Name of the body; empty for none. */
    BODY,
    /** Name of an {@link dk.tovholder.extraction.Outcome}. */
    OUTCOME,
    /** Name of a {@link dk.tovholder.extraction.Reason}. */
    REASON
}
