package dk.tovholder.minutes;

import java.time.Instant;

/**
 * The text of a message that may be minutes or a part of them.
 *
 * @param message id of the message on its platform
 */
public record Post(String message, String text, Instant at) {}
