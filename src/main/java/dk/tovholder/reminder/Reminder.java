package dk.tovholder.reminder;

import java.util.Objects;

/** A stored promise. */
record Reminder(long id, String guild, long action, Promise promise, DeliveryState delivery) {
    boolean isSent() {
        return delivery.state() == ReminderState.SENT;
    }

    /** Whether it is of no single action. */
    boolean isWeekly() {
        return promise.rung().isWeekly();
    }

    /** One that is of no single action, as it tells a user of one. */
    Reminder about(long one, String user) {
        Promise of = new Promise(user, promise.rung(), promise.step(), promise.due(), promise.date(), promise.time());
        return new Reminder(id, guild, one, of, delivery);
    }

    /** Whether it is of the same thing to the same person. */
    boolean keeps(Promise other) {
        return promise.user().equals(other.user())
                && promise.rung() == other.rung()
                && promise.step() == other.step()
                && Objects.equals(promise.due(), other.due());
    }
}
