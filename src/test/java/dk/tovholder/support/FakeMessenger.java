package dk.tovholder.support;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.UserRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what it is given, and remembers by key what it has sent. */
public final class FakeMessenger implements Messenger {
    private final String platform;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Map<String, Card> edits = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger(9000);

    public FakeMessenger(String platform) {
        this.platform = platform;
    }

    /** A message: to whom or where, what, by which key. */
    public record Sent(String to, Card card, String key, MessageRef message) {}

    public List<Sent> sent() {
        return sent;
    }

    /** What a message shows since it was last edited. */
    public Optional<Card> edited(String message) {
        return Optional.ofNullable(edits.get(message));
    }

    public void reset() {
        sent.clear();
        edits.clear();
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public MessageRef sendDirect(UserRef user, Card card, String key) {
        return keep(user.id(), new ChannelRef(platform, platform, "dm-" + user.id()), card, key);
    }

    @Override
    public MessageRef sendToChannel(ChannelRef channel, Card card, String key) {
        return keep(channel.id(), channel, card, key);
    }

    @Override
    public MessageRef ping(ChannelRef channel, UserRef user, Card card, String key) {
        return keep(channel.id(), channel, card, key);
    }

    @Override
    public void edit(MessageRef message, Card card) {
        edits.put(message.id(), card);
    }

    @Override
    public Optional<MessageRef> findDirect(UserRef user, String key) {
        return find(user.id(), key);
    }

    @Override
    public Optional<MessageRef> findInChannel(ChannelRef channel, String key) {
        return find(channel.id(), key);
    }

    private Optional<MessageRef> find(String to, String key) {
        return sent.stream()
                .filter(one -> one.to().equals(to) && one.key().equals(key))
                .map(Sent::message)
                .findFirst();
    }

    private MessageRef keep(String to, ChannelRef channel, Card card, String key) {
        MessageRef message = new MessageRef(channel, String.valueOf(ids.incrementAndGet()), null);
        sent.add(new Sent(to, card, key, message));
        return message;
    }
}
