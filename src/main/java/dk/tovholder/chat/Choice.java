package dk.tovholder.chat;

/**
 * A value to choose.
 *
 * @param label what the user sees, at most 100 characters
 */
public record Choice(String value, String label) {}
