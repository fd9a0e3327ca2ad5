package dk.tovholder.chat;

/**
 * A channel of a chat platform.
 *
 * @param platform {@code discord} or {@code console}
 * @param guild key of the guild with the platform's name, as {@code discord:41771983423143937}; {@code console} is one
 * @param id the platform's own id of the channel
 */
public record ChannelRef(String platform, String guild, String id) {}
