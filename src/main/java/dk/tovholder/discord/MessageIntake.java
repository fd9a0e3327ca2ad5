package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles one posted message from its text to its answer. What breaks off in between is handled again after a restart. */
final class MessageIntake {
    private static final Logger LOG = LoggerFactory.getLogger(MessageIntake.class);
    /** More than come by both ways, live and from the history, around a start. */
    private static final int REMEMBERED = 10_000;

    private final Dispatcher dispatcher;
    private final Replies replies;
    private final WatchedChannels watched;
    private final WriteRefusals refusals;
    private final RecentIds handled = new RecentIds(REMEMBERED);
    /** Channels with a message that must be handled again: their mark stays before it. */
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    MessageIntake(Dispatcher dispatcher, Replies replies, WatchedChannels watched, WriteRefusals refusals) {
        this.dispatcher = dispatcher;
        this.replies = replies;
        this.watched = watched;
        this.refusals = refusals;
    }

    /** @param perhapsAnswered whether it may have been handled before the program last ended */
    void handle(Message message, boolean perhapsAnswered) {
        if (!PostedMessages.isWritten(message) || !handled.add(message.getId())) {
            return;
        }
        PostedMessage posted = PostedMessages.of(message);
        if (!dispatcher.wants(posted)) {
            return;
        }
        String channel = posted.ref().channel().id();
        boolean done = false;
        try {
            watched.begun(posted.ref());
            done = answer(posted, perhapsAnswered);
        } finally {
            if (!done) {
                held.add(channel);
            }
        }
        allHandled(posted.ref());
    }

    /** These were handled before the program last ended. */
    void recall(List<Message> earlier) {
        dispatcher.recalled(earlier.stream()
                .filter(PostedMessages::isWritten)
                .map(PostedMessages::of)
                .toList());
    }

    /** Nothing up to this message has to be handled any more, unless something before it is held. */
    void allHandled(MessageRef message) {
        if (!held.contains(message.channel().id())) {
            watched.handled(message);
        }
    }

    private boolean answer(PostedMessage posted, boolean perhapsAnswered) {
        for (Answer answer : dispatcher.posted(posted)) {
            if (!deliver(posted, answer, perhapsAnswered)) {
                return false;
            }
        }
        // A reading that was broken off may have found nothing for that reason.
        return !Thread.currentThread().isInterrupted();
    }

    /** @return false where the message has to be handled once more after a restart */
    private boolean deliver(PostedMessage posted, Answer answer, boolean perhapsAnswered) {
        try {
            dispatcher.answered(answer, replies.reply(posted.ref(), answer, perhapsAnswered));
            return true;
        } catch (DeliveryException e) {
            LOG.warn("Message {} could not be answered: {}", posted.ref().id(), e.getMessage());
            if (e.kind() == DeliveryException.Kind.TEMPORARY) {
                return false;
            }
            refusals.tell(posted);
            return true;
        }
    }
}
