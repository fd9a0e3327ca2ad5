package dk.tovholder.reminder;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.Messenger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The connected chat platforms. */
@Component
final class Platforms {
    private final Map<String, Messenger> byName;

    Platforms(List<Messenger> messengers) {
        this.byName = messengers.stream().collect(Collectors.toMap(Messenger::platform, Function.identity()));
    }

    /** All of them in one word. */
    String names() {
        return String.join("-", new TreeSet<>(byName.keySet()));
    }

    boolean isConnected(String user) {
        Messenger messenger = byName.get(platform(user));
        return messenger != null && messenger.isConnected();
    }

    Messenger of(String user) throws DeliveryException {
        return Optional.ofNullable(byName.get(platform(user)))
                .orElseThrow(() -> new DeliveryException(DeliveryException.Kind.TEMPORARY, "not connected"));
    }

    /** The platform's name, as it stands before the colon of a user's id. */
    static String platform(String user) {
        int colon = user.indexOf(':');
        return colon < 0 ? user : user.substring(0, colon);
    }
}
