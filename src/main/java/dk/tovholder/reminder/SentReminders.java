package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages that went out, found by their keys: for what is pressed in them, be it months later. */
@Service
public class SentReminders {
    private final Deliveries deliveries;
    private final Followups followups;
    private final Snoozes snoozes;
    private final Digests digests;
    private final ReminderCards cards;
    private final GuildTimes times;

    SentReminders(
            Deliveries deliveries,
            Followups followups,
            Snoozes snoozes,
            Digests digests,
            ReminderCards cards,
            GuildTimes times) {
        this.deliveries = deliveries;
        this.followups = followups;
        this.snoozes = snoozes;
        this.digests = digests;
        this.cards = cards;
        this.times = times;
    }

    /** The guild of an action that a user was reminded of; a direct message itself belongs to none. */
    @Transactional(readOnly = true)
    public Optional<String> guildOf(String key, String user, long action) {
        return sent(key, user)
                .filter(reminder -> isOf(reminder, action, user))
                .map(Reminder::guild)
                .findFirst();
    }

    /** Whom a message to this user is for, as to one action: another, where that other cannot be reached. */
    @Transactional(readOnly = true)
    public Optional<String> told(String key, String user, long action) {
        return sent(key, user)
                .filter(reminder -> isOf(reminder, action, user))
                .map(reminder -> reminder.isWeekly() ? user : reminder.promise().user())
                .findFirst();
    }

    /** What a message says of its actions as they are now; empty where it was not this user's. */
    @Transactional(readOnly = true)
    public Optional<Card> card(String key, String user) {
        return card(key, user, null);
    }

    /** The same with something to choose under one of them. */
    @Transactional(readOnly = true)
    public Optional<Card> card(String key, String user, @Nullable Opened opened) {
        List<Reminder> sent = sent(key, user).toList();
        List<Item> items = new ArrayList<>();
        sent.stream()
                .filter(reminder -> !reminder.isWeekly())
                .forEach(reminder -> item(reminder).ifPresent(items::add));
        sent.stream().filter(Reminder::isWeekly).forEach(digest -> items.addAll(digests.items(digest, user, items)));
        items.sort(Item.BY_DEADLINE);
        boolean digest = sent.stream().anyMatch(Reminder::isWeekly);
        return items.isEmpty() && !digest ? Optional.empty() : Optional.of(cards.direct(items, key, opened));
    }

    private Optional<Item> item(Reminder reminder) {
        return followups
                .find(reminder.guild(), reminder.action())
                .map(action -> new Item(reminder, action, false, putOff(reminder)));
    }

    /** A digest is of all that is the user's. */
    private boolean isOf(Reminder reminder, long action, String user) {
        return reminder.action() == action
                || reminder.isWeekly()
                        && followups
                                .find(reminder.guild(), action)
                                .filter(found -> Item.isOf(found, user))
                                .isPresent();
    }

    /** Somebody pressed a button of it, so it arrived, whatever we knew of that. */
    @Transactional
    public void arrived(String key, MessageRef message) {
        deliveries.sent(key, message, times.now());
    }

    private @Nullable LocalDate putOff(Reminder reminder) {
        Snooze snooze = snoozes.of(reminder.guild(), reminder.action())
                .snoozes()
                .get(reminder.promise().user());
        LocalDate today = times.now(reminder.guild()).toLocalDate();
        return snooze != null && snooze.until().isAfter(today) ? snooze.until() : null;
    }

    private Stream<Reminder> sent(String key, String user) {
        return deliveries.ofKey(key).stream()
                .filter(reminder -> reminder.delivery().recipient().equals(user)
                        || reminder.promise().rung() == Rung.OVERVIEW);
    }
}
