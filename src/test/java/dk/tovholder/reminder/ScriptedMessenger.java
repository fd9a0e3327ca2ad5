package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.UserRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A chat platform that keeps what it was sent, and fails as it is told. */
final class ScriptedMessenger implements Messenger {
    /** What becomes of a message. */
    enum Fate {
        ARRIVES,
        /** Nothing arrives, and it is said that it may later. */
        FAILS,
        /** It arrives, but that is not known. */
        ARRIVES_UNKNOWN,
        /** The process dies before it is sent. */
        DIES_BEFORE,
        /** The process dies when it has arrived. */
        DIES_AFTER,
        /** The user takes no direct messages. */
        REFUSED,
        /** The adapter has a fault. */
        BREAKS
    }

    /** The process is gone: nothing catches that. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A message in a direct conversation, named by the user, or in a channel. */
    record Sent(String place, String text, List<String> controls) {}

    private final List<Sent> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> arrivals = new LinkedBlockingQueue<>();
    private final Deque<Fate> fates = new ArrayDeque<>();
    private final Map<String, DeliveryException.Kind> closed = new HashMap<>();
    private final String platform;
    private Consumer<String> watcher = place -> {};
    private int read;

    ScriptedMessenger(String platform) {
        this.platform = platform;
    }

    /** The next messages end so; those after them arrive. */
    void next(Fate... next) {
        fates.addAll(List.of(next));
    }

    /** Is told of each place before a message goes there, on the thread that sends it. */
    void whenSending(Consumer<String> now) {
        watcher = now;
    }

    /** From now on nothing arrives at this user or channel. */
    void close(String place, DeliveryException.Kind kind) {
        closed.put(place, kind);
    }

    void open(String place) {
        closed.remove(place);
    }

    /** What came since it was asked for last, as place and text. */
    List<String> news() {
        List<String> news = all.subList(read, all.size()).stream()
                .map(sent -> sent.place() + ": " + sent.text())
                .toList();
        read = all.size();
        return news;
    }

    /** Waits for the next message. */
    String take() throws InterruptedException {
        return arrivals.take();
    }

    List<Sent> all() {
        return List.copyOf(all);
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public MessageRef sendDirect(UserRef user, Card card, String key) throws DeliveryException {
        return send(user.id(), new ChannelRef(platform, "", "dm-" + user.id()), card);
    }

    @Override
    public MessageRef sendToChannel(ChannelRef channel, Card card, String key) throws DeliveryException {
        return send(channel.id(), channel, card);
    }

    @Override
    public MessageRef ping(ChannelRef channel, UserRef user, Card card, String key) throws DeliveryException {
        return send(channel.id() + "@" + user.id(), channel, card);
    }

    @Override
    public void edit(MessageRef message, Card card) {
        throw new AssertionError("reminders are not edited unasked");
    }

    @Override
    public Optional<MessageRef> findDirect(UserRef user, String key) throws DeliveryException {
        return find(user.id(), new ChannelRef(platform, "", "dm-" + user.id()), key);
    }

    @Override
    public Optional<MessageRef> findInChannel(ChannelRef channel, String key) throws DeliveryException {
        return find(channel.id(), channel, key);
    }

    private MessageRef send(String place, ChannelRef channel, Card card) throws DeliveryException {
        watcher.accept(place);
        Fate fate = fates.isEmpty() ? Fate.ARRIVES : fates.remove();
        DeliveryException.Kind kind = closed.get(place);
        if (fate == Fate.DIES_BEFORE) {
            throw new Death();
        }
        if (fate == Fate.BREAKS) {
            throw new IllegalStateException("fault");
        }
        if (kind != null || fate == Fate.REFUSED) {
            throw new DeliveryException(kind == null ? DeliveryException.Kind.REFUSED : kind, "closed");
        }
        if (fate != Fate.FAILS) {
            all.add(new Sent(place, PlainCard.of(card), controls(card)));
            arrivals.add(place + ": " + PlainCard.of(card));
        }
        if (fate == Fate.DIES_AFTER) {
            throw new Death();
        }
        if (fate != Fate.ARRIVES) {
            throw new DeliveryException(DeliveryException.Kind.TEMPORARY, "503");
        }
        return new MessageRef(channel, Integer.toString(all.size()), null);
    }

    private Optional<MessageRef> find(String place, ChannelRef channel, String key) throws DeliveryException {
        if (closed.containsKey(place)) {
            throw new DeliveryException(closed.get(place), "closed");
        }
        for (int i = 0; i < all.size(); i++) {
            Sent sent = all.get(i);
            boolean here = sent.place().equals(place) || sent.place().startsWith(place + "@");
            if (here && sent.controls().stream().anyMatch(id -> id.endsWith(key))) {
                return Optional.of(new MessageRef(channel, Integer.toString(i + 1), null));
            }
        }
        return Optional.empty();
    }

    private static List<String> controls(Card card) {
        return card.parts().stream()
                .filter(Part.Controls.class::isInstance)
                .flatMap(part -> ((Part.Controls) part).controls().stream())
                .map(Control::id)
                .toList();
    }
}
