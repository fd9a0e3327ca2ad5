package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages that went out, found by their keys: for what is pressed in them, be it months later. */
@Service
public class SentReminders {
    private final Deliveries deliveries;
    private final Followups followups;
    private final ReminderCards cards;
    private final GuildTimes times;

    SentReminders(Deliveries deliveries, Followups followups, ReminderCards cards, GuildTimes times) {
        this.deliveries = deliveries;
        this.followups = followups;
        this.cards = cards;
        this.times = times;
    }

    /** The guild of an action that a user was reminded of; a direct message itself belongs to none. */
    @Transactional(readOnly = true)
    public Optional<String> guildOf(String key, String user, long action) {
        return sent(key, user)
                .filter(reminder -> reminder.action() == action)
                .map(Reminder::guild)
                .findFirst();
    }

    /** What a message says of its actions as they are now; empty where it was not this user's. */
    @Transactional(readOnly = true)
    public Optional<Card> card(String key, String user) {
        List<Item> items = sent(key, user)
                .flatMap(
                        reminder -> followups
                                .find(reminder.guild(), reminder.action())
                                .map(action -> new Item(reminder, action, false))
                                .stream())
                .sorted(Item.BY_DEADLINE)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(cards.direct(items, key));
    }

    /** Somebody pressed a button of it, so it arrived, whatever we knew of that. */
    @Transactional
    public void arrived(String key, MessageRef message) {
        deliveries.sent(key, message, times.now());
    }

    private Stream<Reminder> sent(String key, String user) {
        return deliveries.ofKey(key).stream()
                .filter(reminder -> reminder.delivery().recipient().equals(user));
    }
}
