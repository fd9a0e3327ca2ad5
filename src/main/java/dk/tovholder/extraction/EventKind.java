package dk.tovholder.extraction;

/** A body sits, a time limit runs out, or anything else that happens on a day. */
public enum EventKind {
    MEETING,
    DEADLINE,
    EVENT
}
