package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.command.Dispatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of messages that were edited or deleted, heard live or found later. */
final class MessageChanges {
    private static final Logger LOG = LoggerFactory.getLogger(MessageChanges.class);

    private final Dispatcher dispatcher;
    private final Replies replies;

    MessageChanges(Dispatcher dispatcher, Replies replies) {
        this.dispatcher = dispatcher;
        this.replies = replies;
    }

    void edited(PostedMessage posted) {
        for (Answer answer : dispatcher.edited(posted)) {
            try {
                dispatcher.answered(answer, replies.reply(posted.ref(), answer, true));
            } catch (DeliveryException e) {
                LOG.warn("An edited message could not be answered: {}", e.getMessage());
            }
        }
    }

    void deleted(MessageRef message) {
        dispatcher.deleted(message);
    }
}
