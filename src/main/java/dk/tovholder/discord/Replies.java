package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.MessageRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

/** Answers to posted messages: each delivered once, however often it must be tried. */
final class Replies {
    private static final int PAGE = 100;

    private final Connection connection;
    private final Delivery delivery;
    private final CardRenderer renderer;
    private final Backoff backoff;

    Replies(Connection connection, Delivery delivery, CardRenderer renderer, Backoff backoff) {
        this.connection = connection;
        this.delivery = delivery;
        this.renderer = renderer;
        this.backoff = backoff;
    }

    /** @param perhapsDelivered whether an earlier try may have been delivered without our knowing */
    MessageRef reply(MessageRef to, Answer answer, boolean perhapsDelivered) throws DeliveryException {
        boolean unsure = perhapsDelivered;
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<MessageRef> there = unsure ? find(to, answer) : Optional.empty();
                return there.isPresent() ? there.get() : Refs.message(delivery.await(create(to, answer)));
            } catch (DeliveryException e) {
                if (e.kind() != Kind.TEMPORARY || !backoff.pause(attempt)) {
                    throw e;
                }
                unsure = true;
            }
        }
    }

    private Supplier<MessageCreateAction> create(MessageRef to, Answer answer) throws DeliveryException {
        MessageChannel channel = connection.channel(to.channel());
        String sign = answer.key() == null ? text(List.of(renderer.container(answer.card()))) : answer.key();
        return () -> channel.sendMessage(renderer.message(answer))
                .setMessageReference(to.id())
                .failOnInvalidReply(false)
                .setNonce(Nonces.ofAnswer(sign, to.id()));
    }

    private Optional<MessageRef> find(MessageRef to, Answer answer) throws DeliveryException {
        MessageChannel channel = connection.channel(to.channel());
        List<Message> later = delivery.await(
                        () -> MessageHistory.getHistoryAfter(channel, to.id()).limit(PAGE))
                .getRetrievedHistory();
        return OwnMessages.first(later, message -> answers(message, to) && says(message, answer))
                .map(Refs::message);
    }

    private static boolean answers(Message message, MessageRef to) {
        MessageReference reference = message.getMessageReference();
        return reference != null && reference.getMessageId().equals(to.id());
    }

    /** Known by its key, or by its words where it has none. */
    private boolean says(Message message, Answer answer) {
        String key = answer.key();
        return key == null
                ? text(message.getComponents()).equals(text(List.of(renderer.container(answer.card()))))
                : OwnMessages.hasKey(message, key);
    }

    private static String text(List<? extends MessageTopLevelComponent> components) {
        return ComponentTree.forMessage(components).findAll(TextDisplay.class).stream()
                .map(text -> text.getContent().strip())
                .collect(Collectors.joining("\n"));
    }
}
