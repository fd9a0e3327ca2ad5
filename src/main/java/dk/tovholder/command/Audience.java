package dk.tovholder.command;

import java.util.Locale;

/** Who sees a card. */
enum Audience {
    /** All in the channel: nothing of closed points. */
    OPEN,
    /** Who asked, alone. */
    PRIVATE;

    static Audience parse(String id) {
        return PRIVATE.id().equals(id) ? PRIVATE : OPEN;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
