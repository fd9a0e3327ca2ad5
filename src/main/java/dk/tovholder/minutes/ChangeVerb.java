package dk.tovholder.minutes;

/** What was done to an entry. */
public enum ChangeVerb {
    ADDED,
    EDITED,
    ASSIGNED,
    DONE,
    /** One of several owners has done their part. */
    PART_DONE,
    REOPENED,
    CONFIRMED,
    DROPPED,
    /** It says the same as another, which stays. */
    MERGED,
    /** It is of another kind, and goes on as that. */
    BECAME,
    RESTORED,
    /** A later reading found it. */
    CAME,
    /** A later reading found it no more. */
    WENT,
    /** A later reading found it different. */
    REREAD,
    /** It is due at a next meeting, and that meeting has another day. */
    MOVED
}
