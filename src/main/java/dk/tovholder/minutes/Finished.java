package dk.tovholder.minutes;

/**
 * An action somebody said was done, as it is now.
 *
 * @param news whether that changed it; else it was settled before, and it tells by whom and when
 */
public record Finished(ActionView action, boolean news) {}
