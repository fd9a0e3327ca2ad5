package dk.tovholder.discord;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.DeliveryException.Kind;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.UserRef;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

/** Messages that nobody asked for just now. Whoever calls knows whether and when to try again. */
final class DiscordMessenger implements Messenger {
    /** How far back the bot's own messages are looked for. */
    private static final int LATEST = 100;

    private final Connection connection;
    private final Delivery delivery;
    private final CardRenderer renderer;

    DiscordMessenger(Connection connection, Delivery delivery, CardRenderer renderer) {
        this.connection = connection;
        this.delivery = delivery;
        this.renderer = renderer;
    }

    @Override
    public String platform() {
        return Refs.PLATFORM;
    }

    @Override
    public boolean isConnected() {
        return connection.isOpen();
    }

    @Override
    public MessageRef sendDirect(UserRef user, Card card, String key) throws DeliveryException {
        MessageChannel channel = direct(user);
        return Refs.message(delivery.await(() -> create(channel, card, key)));
    }

    @Override
    public MessageRef sendToChannel(ChannelRef ref, Card card, String key) throws DeliveryException {
        MessageChannel channel = connection.channel(ref);
        Card allowed = mayAttach(channel) ? card : card.withoutPictures();
        return Refs.message(delivery.await(() -> create(channel, allowed, key)));
    }

    @Override
    public MessageRef ping(ChannelRef ref, UserRef user, Card card, String key) throws DeliveryException {
        MessageChannel channel = connection.channel(ref);
        Card addressed = Mentions.addressing(user, card);
        return Refs.message(delivery.await(() -> create(channel, addressed, key).mentionUsers(Refs.idOf(user))));
    }

    @Override
    public void edit(MessageRef message, Card card) throws DeliveryException {
        MessageChannel channel = connection.channel(message.channel());
        delivery.await(() -> channel.editMessageById(message.id(), renderer.edit(card)));
    }

    @Override
    public Optional<MessageRef> findDirect(UserRef user, String key) throws DeliveryException {
        return find(direct(user), key);
    }

    @Override
    public Optional<MessageRef> findInChannel(ChannelRef ref, String key) throws DeliveryException {
        return find(connection.channel(ref), key);
    }

    private Optional<MessageRef> find(MessageChannel channel, String key) throws DeliveryException {
        List<Message> latest = latest(channel);
        return OwnMessages.first(latest, message -> OwnMessages.hasKey(message, key))
                .map(Refs::message);
    }

    /** Where we may not look, a message may be all the same: no refusal proves that there is none. */
    private List<Message> latest(MessageChannel channel) throws DeliveryException {
        try {
            return delivery.await(() -> channel.getHistory().retrievePast(LATEST));
        } catch (DeliveryException e) {
            throw new DeliveryException(Kind.TEMPORARY, "cannot be looked for: " + e.getMessage(), e);
        }
    }

    /** A picture is a file; what it shows is said beside it, so that the message can do without. */
    private static boolean mayAttach(MessageChannel channel) {
        return !(channel instanceof GuildMessageChannel place)
                || place.getGuild().getSelfMember().hasPermission(place, Permission.MESSAGE_ATTACH_FILES);
    }

    private MessageChannel direct(UserRef user) throws DeliveryException {
        JDA jda = connection.get();
        return delivery.await(() -> jda.openPrivateChannelById(Refs.idOf(user)));
    }

    private MessageCreateAction create(MessageChannel channel, Card card, String key) {
        return channel.sendMessage(renderer.message(card)).setNonce(Nonces.of(key));
    }
}
