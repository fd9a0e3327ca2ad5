package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionView;
import java.util.Comparator;

/**
 * An entry of a message.
 *
 * @param late whether it comes later than promised
 */
record Item(Reminder reminder, ActionView action, boolean late) {
    static final Comparator<Item> BY_DEADLINE = Comparator.comparing(
                    (Item item) -> item.action().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.action().id());
}
