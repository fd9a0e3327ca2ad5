package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.SettingsChanged;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Promises what comes once a week: the next one to each who has something open, and to the guild. Planning again changes nothing. */
@Component
final class WeeklyPlanner {
    /** Stands where a promise is of no single action. */
    static final long NO_ACTION = 0;

    private final Reminders reminders;
    private final OpenActions open;
    private final Plans plans;
    private final Ladder ladder;
    private final GuildTimes times;

    WeeklyPlanner(Reminders reminders, OpenActions open, Plans plans, Ladder ladder, GuildTimes times) {
        this.reminders = reminders;
        this.open = open;
        this.plans = plans;
        this.ladder = ladder;
        this.times = times;
    }

    /** What an action is of. */
    void plan(String guild, ActionView action, Plan plan) {
        if (action.state() == ActionState.OPEN) {
            plan.owners().forEach(owner -> plan(guild, Rung.DIGEST, owner));
            plan(guild, Rung.OVERVIEW, guild);
        }
    }

    /** The one after this; that of a channel is made of the guild's. */
    void again(Reminder settled) {
        Promise promise = settled.promise();
        if (promise.channel() == null) {
            plan(settled.guild(), promise.rung(), promise.user());
        }
    }

    /** A guild from before there was anything weekly. */
    void begin(String guild) {
        if (!reminders.hasWeekly(guild)) {
            planAll(guild);
        }
    }

    /** To be called within a transaction. */
    @EventListener
    void on(SettingsChanged change) {
        if (!Objects.equals(change.before().digest(), change.now().digest())) {
            reminders
                    .weekly(change.guild())
                    .forEach(planned -> reminders.skip(planned.id(), SkipReason.RESCHEDULED, times.now()));
            planAll(change.guild());
        }
    }

    private void planAll(String guild) {
        if (times.digest(guild) != null) {
            open.in(guild).forEach(action -> plan(guild, action, plans.of(guild, action)));
        }
    }

    private void plan(String guild, Rung rung, String user) {
        DayOfWeek wanted = times.digest(guild);
        if (wanted == null) {
            return;
        }
        Optional<Reminder> last = reminders.lastWeekly(guild, rung, user);
        if (last.isEmpty() || last.get().isSent()) {
            LocalDate after = last.map(sent -> sent.promise().date()).orElse(LocalDate.MIN);
            reminders.add(guild, NO_ACTION, next(guild, rung, user, wanted, after), times.now());
        }
    }

    /** On the first such day to come, put off to a working day. */
    private Promise next(String guild, Rung rung, String user, DayOfWeek wanted, LocalDate after) {
        Ladder usual = ladder.of(times.wishesOf(guild));
        LocalDate named = times.now(guild).toLocalDate().with(TemporalAdjusters.previousOrSame(wanted));
        while (true) {
            LocalDate day = usual.workingDay(named);
            Promise promise = new Promise(user, rung, (int) day.toEpochDay(), null, day, null);
            if (day.isAfter(after) && times.instantOf(guild, promise).isAfter(times.now())) {
                return promise;
            }
            named = named.plusWeeks(1);
        }
    }
}
