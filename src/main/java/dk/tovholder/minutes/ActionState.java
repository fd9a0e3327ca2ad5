package dk.tovholder.minutes;

/** Where an action is in its life. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
