package dk.tovholder.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a command or a posted message is answered with.
 *
 * @param open whether all in the channel see it, or only who asked
 * @param key makes sending it twice impossible: the platform's nonce; null where twice does no harm
 */
public record Answer(Card card, boolean open, @Nullable String key) {
    public static Answer quiet(Card card) {
        return new Answer(card, false, null);
    }

    public static Answer open(Card card) {
        return new Answer(card, true, null);
    }
}
