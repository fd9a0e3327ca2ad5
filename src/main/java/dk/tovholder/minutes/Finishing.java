package dk.tovholder.minutes;

/** When an action of several owners is done. */
public enum Finishing {
    /** When each of them has done their part. */
    ALL,
    /** When one of them says so. */
    ONE
}
