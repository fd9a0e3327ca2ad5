package dk.tovholder.reminder;

import org.jspecify.annotations.Nullable;

/**
 * How far a promise has come.
 *
 * @param recipient who gets the message: the user, or who posted the minutes where the user cannot be reached
 * @param key of the message it went or is to go out in; null where it was never claimed, or is known not to have arrived
 * @param channel id of the channel it went or is to go to, where it is no direct message
 */
record DeliveryState(
        ReminderState state,
        Route route,
        String recipient,
        int attempts,
        @Nullable String key,
        @Nullable String channel) {}
