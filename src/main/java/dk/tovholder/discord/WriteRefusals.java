package dk.tovholder.discord;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.DeliveryException;
import dk.tovholder.chat.Messenger;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.RichText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Channels that the bot reads and may not write in: told to who posted there, once. */
final class WriteRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(WriteRefusals.class);
    private static final int REMEMBERED = 1000;

    private final Messenger messenger;
    private final DirectWords words;
    private final RecentIds told = new RecentIds(REMEMBERED);

    WriteRefusals(Messenger messenger, DirectWords words) {
        this.messenger = messenger;
        this.words = words;
    }

    void tell(PostedMessage posted) {
        String channel = posted.ref().channel().id();
        if (!told.add(channel + " " + posted.author().id())) {
            return;
        }
        String guild = posted.ref().channel().guild();
        String sentence = words.text(posted.author(), guild, "discord.cannot-write");
        RichText text = RichText.of(sentence + " ").channel(channel);
        try {
            messenger.sendDirect(
                    posted.author(),
                    Card.saying(text),
                    Nonces.ofAnswer("cannot-write", posted.ref().id()));
        } catch (DeliveryException e) {
            LOG.warn(
                    "The bot may not write in channel {}, and {} cannot be told",
                    channel,
                    posted.author().id());
        }
    }
}
