package dk.tovholder.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts off what somebody is told of an action. Its deadline stays, and so does what others are told. */
@Service
public class SnoozeService {
    private final Snoozes snoozes;
    private final ReminderPlanner planner;
    private final GuildTimes times;

    SnoozeService(Snoozes snoozes, ReminderPlanner planner, GuildTimes times) {
        this.snoozes = snoozes;
        this.planner = planner;
        this.times = times;
    }

    /**
     * They are told again on that day, and not before.
     *
     * @return what had put it off to the same day already; empty where this is news
     */
    @Transactional
    public Optional<Snooze> snooze(String guild, long action, String user, LocalDate until) {
        Optional<Snooze> same = Optional.ofNullable(
                        snoozes.of(guild, action).snoozes().get(user))
                .filter(known -> known.until().equals(until));
        if (same.isEmpty()) {
            snoozes.put(guild, action, user, new Snooze(until, times.now()));
            planner.plan(guild, action);
        }
        return same;
    }
}
