package dk.tovholder.minutes;

/**
 * An action somebody gave away, as it is now.
 *
 * @param news whether that changed it; else it was settled or somebody else's before
 */
public record Handover(ActionView action, boolean news) {}
