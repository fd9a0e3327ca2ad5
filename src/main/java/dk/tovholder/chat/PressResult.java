package dk.tovholder.chat;

import org.jspecify.annotations.Nullable;

/**
 * What comes of a press.
 *
 * @param update what the message with the control shows from now on; null leaves it
 * @param reply a private answer to who pressed; null where there is none
 */
public record PressResult(@Nullable Card update, @Nullable Card reply) {
    public static PressResult updated(Card card) {
        return new PressResult(card, null);
    }

    public static PressResult replied(Card card) {
        return new PressResult(null, card);
    }
}
