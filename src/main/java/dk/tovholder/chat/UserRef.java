package dk.tovholder.chat;

/**
 * A user of a chat platform.
 *
 * @param id with the platform's name, as {@code discord:80351110224678912} or {@code console:mig}
 * @param name the name others see
 */
public record UserRef(String id, String name) {}
