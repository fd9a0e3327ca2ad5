package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was posted in a minutes channel while the bot was away. */
final class MissedMessages {
    private static final Logger LOG = LoggerFactory.getLogger(MissedMessages.class);
    private static final int PAGE = 100;
    /** So many posts at most may be the beginning of minutes. */
    private static final int RECALLED = 20;
    /** Talk older than so many pages is read no more. */
    private static final int MAX_PAGES = 50;

    private final Connection connection;
    private final Delivery delivery;
    private final Progress progress;
    private final MessageIntake intake;

    MissedMessages(Connection connection, Delivery delivery, Progress progress, MessageIntake intake) {
        this.connection = connection;
        this.delivery = delivery;
        this.progress = progress;
        this.intake = intake;
    }

    void read(ChannelRef ref) {
        try {
            MessageChannel channel = connection.channel(ref);
            String mark = progress.lastSeen(ref).orElse("");
            if (mark.isEmpty()) {
                beginWith(ref, channel.getLatestMessageId());
                return;
            }
            intake.recall(page(() ->
                    MessageHistory.getHistoryBefore(channel, Refs.after(mark)).limit(RECALLED)));
            String after = mark;
            for (int pages = 0; pages < MAX_PAGES; pages++) {
                List<Message> page = after(channel, after);
                if (!handle(page) || page.size() < PAGE) {
                    return;
                }
                after = page.get(page.size() - 1).getId();
            }
        } catch (DeliveryException e) {
            LOG.warn("What was posted in channel {} meanwhile could not be read: {}", ref.id(), e.getMessage());
        }
    }

    /** @return false where the program ends before all is done */
    private boolean handle(List<Message> page) {
        for (Message message : page) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            intake.handle(message, true);
        }
        if (!page.isEmpty()) {
            intake.allHandled(Refs.message(page.get(page.size() - 1)));
        }
        return true;
    }

    /** A channel that nobody has read yet is read from now on. */
    private void beginWith(ChannelRef ref, String latest) {
        progress.seen(new MessageRef(ref, latest, null));
    }

    private List<Message> after(MessageChannel channel, String message) throws DeliveryException {
        return page(() -> MessageHistory.getHistoryAfter(channel, message).limit(PAGE));
    }

    private List<Message> page(Supplier<MessageHistory.MessageRetrieveAction> request) throws DeliveryException {
        List<Message> page = new ArrayList<>(delivery.insist(request).getRetrievedHistory());
        Collections.reverse(page);
        return page;
    }
}
