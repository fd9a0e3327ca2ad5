package dk.tovholder.console;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.util.Optional;

/** Messages that nobody asked for just now, written between the user's own lines. What is shown has arrived. */
final class ConsoleMessenger implements Messenger {
    private final Display display;
    private final BotTexts texts;

    ConsoleMessenger(Display display, BotTexts texts) {
        this.display = display;
        this.texts = texts;
    }

    @Override
    public String platform() {
        return Place.PLATFORM;
    }

    @Override
    public MessageRef sendDirect(UserRef user, Card card, String key) {
        return show(Card.EMPTY.note(RichText.of(texts.text("console.direct"))).and(card));
    }

    @Override
    public MessageRef sendToChannel(ChannelRef channel, Card card, String key) {
        return show(card);
    }

    @Override
    public MessageRef ping(ChannelRef channel, UserRef user, Card card, String key) {
        return show(Card.saying(RichText.EMPTY.user(Place.USER)).and(card));
    }

    /** What was written stays as it was: a terminal has no way back. */
    @Override
    public void edit(MessageRef message, Card card) {}

    @Override
    public Optional<MessageRef> findDirect(UserRef user, String key) {
        return Optional.empty();
    }

    @Override
    public Optional<MessageRef> findInChannel(ChannelRef channel, String key) {
        return Optional.empty();
    }

    private synchronized MessageRef show(Card card) {
        MessageRef message = Place.newMessage();
        display.controls().goOn();
        display.show(card, message);
        return message;
    }
}
