package dk.tovholder.minutes;

/** Why an owner cannot be told, though it is known who it is. */
public enum Absence {
    /** Not on the platform. */
    OUTSIDE,
    /** A member who has left the guild. */
    LEFT
}
