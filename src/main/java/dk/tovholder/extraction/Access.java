package dk.tovholder.extraction;

/** What the minutes say of who may read a point. */
public enum Access {
    OPEN,
    CLOSED
}
