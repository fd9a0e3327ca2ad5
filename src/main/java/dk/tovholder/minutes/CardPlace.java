package dk.tovholder.minutes;

/**
 * Where the card stands that shows minutes.
 *
 * @param channel id of the channel on its platform
 * @param message id of the message
 */
public record CardPlace(String channel, String message) {}
