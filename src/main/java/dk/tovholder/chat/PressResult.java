package dk.tovholder.chat;

import org.jspecify.annotations.Nullable;

/**
 * What comes of a press.
 *
 * @param update what the message with the control shows from now on; null leaves it
 * @param reply a private answer to who pressed; null where there is none
 * @param form what who pressed is to fill in, only where the control is said to open one; null for nothing
 */
public record PressResult(
        @Nullable Card update,
        @Nullable Card reply,
        @Nullable Form form) {
    public PressResult(@Nullable Card update, @Nullable Card reply) {
        this(update, reply, null);
    }

    public static PressResult updated(Card card) {
        return new PressResult(card, null, null);
    }

    public static PressResult replied(Card card) {
        return new PressResult(null, card, null);
    }

    public static PressResult opened(Form form) {
        return new PressResult(null, null, form);
    }
}
