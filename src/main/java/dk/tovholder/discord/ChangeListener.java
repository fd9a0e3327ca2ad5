package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PostedMessage;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Messages that were edited or deleted, each behind what came before it in its channel. */
final class ChangeListener extends ListenerAdapter {
    private final MessageChanges changes;
    private final ChannelQueues queues;
    private final Gate gate;

    ChangeListener(MessageChanges changes, ChannelQueues queues, Gate gate) {
        this.changes = changes;
        this.queues = queues;
        this.gate = gate;
    }

    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        Message message = event.getMessage();
        if (event.isFromGuild() && PostedMessages.isWritten(message)) {
            PostedMessage posted = PostedMessages.of(message);
            queue(event.getChannel().getId(), () -> changes.edited(posted));
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
        messages.forEach(id -> queue(channel.id(), () -> changes.deleted(new MessageRef(channel, id, null))));
    }

    private void queue(String channel, Runnable task) {
        gate.whenOpen(() -> queues.add(channel, task));
    }
}
