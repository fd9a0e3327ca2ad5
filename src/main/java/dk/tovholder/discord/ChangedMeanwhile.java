package dk.tovholder.discord;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the messages that minutes came in lately: what nobody heard of their being edited or deleted counts as heard now. */
final class ChangedMeanwhile {
    private static final Logger LOG = LoggerFactory.getLogger(ChangedMeanwhile.class);

    private final Connection connection;
    private final Delivery delivery;
    private final Progress progress;
    private final ChannelQueues queues;
    private final MessageChanges changes;

    ChangedMeanwhile(
            Connection connection, Delivery delivery, Progress progress, ChannelQueues queues, MessageChanges changes) {
        this.connection = connection;
        this.delivery = delivery;
        this.progress = progress;
        this.queues = queues;
        this.changes = changes;
    }

    /** Begins to look, one message after the other, so that none that comes in has to wait for more than one. */
    void look(Collection<String> guilds) {
        CompletableFuture<Void> looked = CompletableFuture.completedFuture(null);
        for (MessageRef source : progress.sources()) {
            if (guilds.contains(source.channel().guild())) {
                looked = looked.thenCompose(done -> queue(source));
            }
        }
    }

    /** In its channel's turn: a change that is heard meanwhile comes after. */
    private CompletableFuture<Void> queue(MessageRef source) {
        CompletableFuture<Void> looked = new CompletableFuture<>();
        queues.add(source.channel().id(), () -> {
            try {
                look(source);
            } finally {
                looked.complete(null);
            }
        });
        return looked;
    }

    private void look(MessageRef source) {
        try {
            MessageChannel channel = connection.channel(source.channel());
            Message message = delivery.insist(() -> channel.retrieveMessageById(source.id()));
            if (message.getTimeEdited() != null && PostedMessages.isWritten(message)) {
                changes.edited(PostedMessages.of(message));
            }
        } catch (DeliveryException e) {
            if (DeliveryFaults.isUnknownMessage(e)) {
                changes.deleted(source);
            } else {
                LOG.info("Whether message {} is as it was cannot be told: {}", source.id(), e.getMessage());
            }
        }
    }
}
