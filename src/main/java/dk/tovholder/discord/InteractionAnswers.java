package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.PressResult;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what came of an acknowledged interaction. */
final class InteractionAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionAnswers.class);

    private final Delivery delivery;
    private final CardRenderer renderer;

    InteractionAnswers(Delivery delivery, CardRenderer renderer) {
        this.delivery = delivery;
        this.renderer = renderer;
    }

    /**
     * Puts the answer where the platform says that it is being worked on.
     *
     * @param open whether the interaction was acknowledged for all to see; what is private must not be shown there
     */
    Optional<Message> show(InteractionHook hook, Answer answer, boolean open) {
        try {
            if (open && !answer.open()) {
                delivery.insist(hook::deleteOriginal);
                return Optional.of(whisper(hook, answer));
            }
            return Optional.of(delivery.insist(() -> hook.editOriginal(renderer.edit(answer))));
        } catch (DeliveryException e) {
            LOG.warn("An answer could not be shown: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** One more answer to the same interaction. */
    Optional<Message> showMore(InteractionHook hook, Answer answer) {
        try {
            return Optional.of(
                    answer.open()
                            ? delivery.insist(() -> hook.sendMessage(renderer.message(answer)))
                            : whisper(hook, answer));
        } catch (DeliveryException e) {
            LOG.warn("A further answer could not be shown: {}", e.getMessage());
            return Optional.empty();
        }
    }

    void show(InteractionHook hook, PressResult result) {
        Card update = result.update();
        Card reply = result.reply();
        try {
            if (update != null) {
                delivery.insist(() -> hook.editOriginal(renderer.edit(update)));
            }
            if (reply != null) {
                whisper(hook, Answer.quiet(reply));
            }
        } catch (DeliveryException e) {
            LOG.warn("The result of a press could not be shown: {}", e.getMessage());
        }
    }

    /** The only answer to what was acknowledged as waiting for a private one. */
    void answer(InteractionHook hook, PressResult result) {
        Card card = result.reply() == null ? result.update() : result.reply();
        if (card != null) {
            show(hook, Answer.quiet(card), false);
        }
    }

    private Message whisper(InteractionHook hook, Answer answer) throws DeliveryException {
        return delivery.insist(() -> hook.sendMessage(renderer.message(answer)).setEphemeral(true));
    }
}
