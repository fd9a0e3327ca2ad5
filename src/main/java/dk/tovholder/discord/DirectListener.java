package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.UserRef;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Direct messages to the bot: minutes belong to a guild, so they are told where to go. */
final class DirectListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(DirectListener.class);

    private final Replies replies;
    private final DirectWords words;
    private final Executor workers;

    DirectListener(Replies replies, DirectWords words, Executor workers) {
        this.replies = replies;
        this.words = words;
        this.workers = workers;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (event.isFromGuild() || !PostedMessages.isWritten(event.getMessage())) {
            return;
        }
        MessageRef message = Refs.message(event.getMessage());
        UserRef author = Refs.user(event.getAuthor(), null);
        workers.execute(() -> answer(message, author));
    }

    private void answer(MessageRef message, UserRef author) {
        String where = words.text(author, message.channel().guild(), "discord.direct");
        try {
            replies.reply(message, Answer.open(Card.saying(where)), false);
        } catch (DeliveryException e) {
            LOG.debug("A direct message could not be answered", e);
        }
    }
}
