package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.Receipt;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Messages with minutes that were edited or deleted. */
@Component
final class ChangedMessages {
    private static final Logger LOG = LoggerFactory.getLogger(ChangedMessages.class);

    private final PostService posts;
    private final PostedMinutes posted;
    private final OpenCards open;
    private final NamedMembers named;
    private final MinutesHead heads;
    private final Messengers messengers;
    private final Speech speech;
    private final BotTexts texts;

    ChangedMessages(
            PostService posts,
            PostedMinutes posted,
            OpenCards open,
            NamedMembers named,
            MinutesHead heads,
            Messengers messengers,
            Speech speech,
            BotTexts texts) {
        this.posts = posts;
        this.posted = posted;
        this.open = open;
        this.named = named;
        this.heads = heads;
        this.messengers = messengers;
        this.speech = speech;
        this.texts = texts;
    }

    /** The card tells what is different; only what was no minutes before and is now has an answer of its own. */
    List<Answer> edited(PostedMessage message) {
        String guild = message.ref().channel().guild();
        if (posts.find(guild, message.ref().id()).isEmpty()) {
            return message.attachments().isEmpty() && posted.wants(message)
                    ? posted.read(message, false, false)
                    : List.of();
        }
        Optional<Receipt> receipt = posts.edited(guild, message.ref().id(), message.text());
        if (receipt.isPresent() && receipt.get() instanceof Receipt.Reread reread) {
            open.refresh(named.link(reread.minutes()), reread.diff());
        }
        return List.of();
    }

    void deleted(MessageRef message) {
        String guild = message.channel().guild();
        Optional<MinutesView> part = posts.find(guild, message.id());
        List<MinutesView> lost = posts.deleted(guild, message.id());
        lost.forEach(this::ask);
        if (lost.isEmpty()) {
            part.ifPresent(open::refreshNow);
        }
    }

    /** Those whom nobody could ask before the program last ended. */
    void askOfLost(String platform) {
        posts.unasked().stream()
                .filter(view -> messengers
                        .channel(view.origin().guild(), view.origin().channel())
                        .platform()
                        .equals(platform))
                .forEach(this::ask);
    }

    /** Directly; where that is refused, in the channel, where only who posted it can answer. */
    private void ask(MinutesView view) {
        String key = GoneHandler.key(view);
        ChannelRef channel =
                messengers.channel(view.origin().guild(), view.origin().channel());
        UserRef poster = Users.of(view.origin().poster());
        try {
            Messenger messenger = messengers.of(channel.platform());
            if (messenger.findDirect(poster, key).isEmpty()) {
                ask(messenger, poster, channel, view);
            }
            posts.asked(view.id());
        } catch (DeliveryException e) {
            LOG.warn("Nobody could be asked about minutes {}: {}", view.id(), e.getMessage());
        }
    }

    private void ask(Messenger messenger, UserRef poster, ChannelRef channel, MinutesView view)
            throws DeliveryException {
        String key = GoneHandler.key(view);
        try {
            messenger.sendDirect(poster, speech.directly(poster.id(), channel.guild(), () -> question(view, key)), key);
        } catch (DeliveryException e) {
            if (e.kind() == DeliveryException.Kind.TEMPORARY) {
                throw e;
            }
            messenger.sendToChannel(channel, speech.openly(channel.guild(), () -> question(view, key)), key);
        }
    }

    private Card question(MinutesView view, String key) {
        return Card.saying(texts.text("gone.question", heads.brief(view)))
                .controls(
                        new Button(
                                ControlId.of(GoneHandler.NAME, GoneHandler.DROP, key),
                                texts.text("gone.drop"),
                                Style.DANGER),
                        new Button(
                                ControlId.of(GoneHandler.NAME, GoneHandler.KEEP, key),
                                texts.text("gone.keep"),
                                Style.SECONDARY));
    }
}
