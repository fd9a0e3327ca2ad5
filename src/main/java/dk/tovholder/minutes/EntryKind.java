package dk.tovholder.minutes;

/** The kinds of entries. */
public enum EntryKind {
    DECISION,
    ACTION,
    EVENT,
    POINT
}
