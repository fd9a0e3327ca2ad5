package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Remembers who was answered, and answers those who were not before the program ended. */
@Component
final class Unanswered {
    private static final Logger LOG = LoggerFactory.getLogger(Unanswered.class);

    private final MinutesService minutes;
    private final Reception reception;
    private final Messengers messengers;

    Unanswered(MinutesService minutes, Reception reception, Messengers messengers) {
        this.minutes = minutes;
        this.reception = reception;
        this.messengers = messengers;
    }

    void answered(Answer answer, MessageRef delivered) {
        MinutesCard.minutesOf(answer)
                .ifPresent(id -> minutes.answered(
                        delivered.channel().guild(), id, delivered.channel().id(), delivered.id()));
    }

    void answer(String platform) {
        for (MinutesView view : minutes.resume()) {
            ChannelRef channel =
                    messengers.channel(view.origin().guild(), view.origin().channel());
            if (channel.platform().equals(platform)) {
                answer(view, channel);
            }
        }
    }

    /** The channel itself tells whether the answer arrived after all. */
    private void answer(MinutesView view, ChannelRef channel) {
        String key = MinutesCard.key(view.id());
        Answer answer = reception.answer(view);
        try {
            Messenger messenger = messengers.of(channel.platform());
            Optional<MessageRef> there = messenger.findInChannel(channel, key);
            answered(answer, there.isPresent() ? there.get() : messenger.sendToChannel(channel, answer.card(), key));
        } catch (DeliveryException e) {
            LOG.warn("Minutes {} stay unanswered: {}", view.id(), e.getMessage());
        }
    }
}
