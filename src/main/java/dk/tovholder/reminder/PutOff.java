package dk.tovholder.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What people have put off of one action, by user. */
record PutOff(Map<String, Snooze> snoozes) {
    static final PutOff NOTHING = new PutOff(Map.of());

    PutOff {
        snoozes = Map.copyOf(snoozes);
    }

    /** Whether it would come before they want to hear of it again. What is new to them, or to be decided, is not put off. */
    boolean covers(Promise promise) {
        Snooze snooze = snoozes.get(promise.user());
        if (promise.rung() == Rung.SNOOZED) {
            return snooze == null || !snooze.until().equals(promise.date());
        }
        return snooze != null
                && promise.rung() != Rung.GIVEN
                && promise.rung() != Rung.LEFT
                && !promise.date().isAfter(snooze.until());
    }

    /** What comes instead to those who are still told anything. */
    List<Promise> instead(Predicate<String> isTold) {
        List<Promise> promises = new ArrayList<>();
        snoozes.forEach((user, snooze) -> {
            if (isTold.test(user)) {
                int step = (int) snooze.until().toEpochDay();
                promises.add(new Promise(user, Rung.SNOOZED, step, null, snooze.until(), null));
            }
        });
        return promises;
    }
}
