package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.minutes.CardPlace;
import dk.tovholder.minutes.MinutesDiff;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The cards that stand in channels, kept true when minutes change. */
@Component
final class OpenCards {
    private static final Logger LOG = LoggerFactory.getLogger(OpenCards.class);

    private final Messengers messengers;
    private final MinutesService minutes;
    private final MinutesCard cards;
    private final Speech speech;

    OpenCards(Messengers messengers, MinutesService minutes, MinutesCard cards, Speech speech) {
        this.messengers = messengers;
        this.minutes = minutes;
        this.cards = cards;
        this.speech = speech;
    }

    /** A command's answer is first known as a message when something on it is pressed. */
    void remember(MinutesView view, Press press) {
        if (view.card() == null) {
            minutes.answered(
                    view.origin().guild(),
                    view.id(),
                    press.message().channel().id(),
                    press.message().id());
        }
    }

    /** Shows minutes as they are now. */
    void refresh(MinutesView view) {
        if (view.card() != null) {
            replace(view, cards.open(view));
        }
    }

    /** The same, with what another reading found different. */
    void refresh(MinutesView view, MinutesDiff diff) {
        if (view.card() != null) {
            replace(view, cards.open(view, diff));
        }
    }

    /** Shows minutes as they are in the store now. */
    void refreshNow(MinutesView view) {
        minutes.find(view.origin().guild(), view.id()).ifPresent(this::refresh);
    }

    /** Puts a sentence in the card's place. */
    void say(MinutesView view, Supplier<String> sentence) {
        replace(view, speech.openly(view.origin().guild(), () -> Card.saying(sentence.get())));
    }

    /** A card that is gone is no fault. */
    private void replace(MinutesView view, Card card) {
        CardPlace place = view.card();
        if (place == null) {
            return;
        }
        ChannelRef channel = messengers.channel(view.origin().guild(), place.channel());
        try {
            messengers.of(channel.platform()).edit(new MessageRef(channel, place.message(), null), card);
        } catch (DeliveryException e) {
            LOG.info("The card of minutes {} was not changed: {}", view.id(), e.getMessage());
        }
    }
}
