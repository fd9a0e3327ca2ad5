package dk.tovholder.minutes;

/** How it is known who a name is. */
public enum LinkKind {
    /** Somebody said so. */
    BY_HAND,
    /** One member, and nobody else, is called so. */
    BY_NAME,
    /** Somebody said that they are not on the platform. */
    OUTSIDE,
    /** Somebody said that it is not whom it was linked to. */
    NOBODY;

    /** Whether the name is a member's. */
    public boolean isMember() {
        return this == BY_HAND || this == BY_NAME;
    }
}
