package dk.tovholder.command;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.Messenger;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom to give messages to that nobody asked for just now. */
@Component
final class Messengers {
    private final List<Messenger> messengers;

    Messengers(List<Messenger> messengers) {
        this.messengers = messengers;
    }

    /** @throws DeliveryException where the platform is not served now */
    Messenger of(String platform) throws DeliveryException {
        return messengers.stream()
                .filter(messenger -> messenger.platform().equals(platform))
                .findFirst()
                .orElseThrow(
                        () -> new DeliveryException(DeliveryException.Kind.TEMPORARY, platform + " is not served"));
    }

    /** The platform's name is the part of a guild's key before the colon. */
    ChannelRef channel(String guild, String id) {
        int end = guild.indexOf(':');
        return new ChannelRef(end < 0 ? guild : guild.substring(0, end), guild, id);
    }
}
