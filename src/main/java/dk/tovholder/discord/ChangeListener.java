package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that were edited or deleted, each behind what came before it in its channel. */
final class ChangeListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

    private final Dispatcher dispatcher;
    private final ChannelQueues queues;
    private final Replies replies;
    private final Gate gate;

    ChangeListener(Dispatcher dispatcher, ChannelQueues queues, Replies replies, Gate gate) {
        this.dispatcher = dispatcher;
        this.queues = queues;
        this.replies = replies;
        this.gate = gate;
    }

    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        Message message = event.getMessage();
        if (event.isFromGuild() && PostedMessages.isWritten(message)) {
            PostedMessage posted = PostedMessages.of(message);
            queue(event.getChannel().getId(), () -> edited(posted));
        }
    }

    @Override
    public void onMessageDelete(MessageDeleteEvent event) {
        if (event.isFromGuild()) {
            deleted(Refs.channel(event.getGuild(), event.getChannel()), List.of(event.getMessageId()));
        }
    }

    @Override
    public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
        deleted(Refs.channel(event.getGuild(), event.getChannel()), event.getMessageIds());
    }

    private void deleted(ChannelRef channel, List<String> messages) {
        messages.forEach(id -> queue(channel.id(), () -> dispatcher.deleted(new MessageRef(channel, id, null))));
    }

    private void queue(String channel, Runnable task) {
        gate.whenOpen(() -> queues.add(channel, task));
    }

    private void edited(PostedMessage posted) {
        for (Answer answer : dispatcher.edited(posted)) {
            try {
                dispatcher.answered(answer, replies.reply(posted.ref(), answer, true));
            } catch (DeliveryException e) {
                LOG.warn("An edited message could not be answered: {}", e.getMessage());
            }
        }
    }
}
