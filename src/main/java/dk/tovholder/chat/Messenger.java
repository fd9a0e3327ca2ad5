package dk.tovholder.chat;

import java.util.Optional;

/** Sends what nobody asked for just now. One for each platform; waits for the platform's answer. */
public interface Messenger {
    /** As in {@link ChannelRef#platform()} and before the colon of {@link UserRef#id()}. */
    String platform();

    /** Whether the platform is there just now; what is sent while it is not fails. */
    default boolean isConnected() {
        return true;
    }

    /** Sends a direct message. The key makes a quick second try of the same message no second message. */
    MessageRef sendDirect(UserRef user, Card card, String key) throws DeliveryException;

    /** Sends to a channel without pinging anybody. */
    MessageRef sendToChannel(ChannelRef channel, Card card, String key) throws DeliveryException;

    /** Mentions a user in a channel, with a ping: the only call that pings. */
    MessageRef ping(ChannelRef channel, UserRef user, Card card, String key) throws DeliveryException;

    /** Replaces what a message of the bot's own shows. */
    void edit(MessageRef message, Card card) throws DeliveryException;

    /** The message among the bot's latest in this user's direct messages that has a control whose id ends with the key. */
    Optional<MessageRef> findDirect(UserRef user, String key) throws DeliveryException;

    /** The same in a channel: the message among the bot's latest there that has a control whose id ends with the key. */
    Optional<MessageRef> findInChannel(ChannelRef channel, String key) throws DeliveryException;
}
