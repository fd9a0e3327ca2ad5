package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionChanged;
import dk.tovholder.minutes.ActionView;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down what is promised, in the transaction of the change that causes it. Planning again changes nothing; what holds no more
 * is skipped with its reason. What would have been due already is not promised, so that old minutes come without a burst.
 */
@Component
final class ReminderPlanner {
    private final Followups followups;
    private final Reminders reminders;
    private final Plans plans;
    private final Snoozes snoozes;
    private final PosterNews news;
    private final WeeklyPlanner weekly;
    private final GuildTimes times;

    ReminderPlanner(
            Followups followups,
            Reminders reminders,
            Plans plans,
            Snoozes snoozes,
            PosterNews news,
            WeeklyPlanner weekly,
            GuildTimes times) {
        this.followups = followups;
        this.reminders = reminders;
        this.plans = plans;
        this.snoozes = snoozes;
        this.news = news;
        this.weekly = weekly;
        this.times = times;
    }

    @EventListener
    void on(ActionChanged change) {
        if (change.quiet()) {
            goOn(change.guild(), change.actionId());
        } else {
            plan(change.guild(), change.actionId());
        }
    }

    /** Who is reminded of it goes on being reminded, as it stands now; nobody else hears of it. */
    private void goOn(String guild, long action) {
        List<Reminder> known = reminders.ofAction(guild, action);
        if (!known.isEmpty()) {
            followups
                    .find(guild, action)
                    .map(found -> plans.of(guild, found))
                    .ifPresent(plan -> keep(guild, action, plan, known));
        }
    }

    /** To be called within a transaction. */
    void plan(String guild, long action) {
        List<Reminder> known = reminders.ofAction(guild, action);
        Optional<ActionView> found = followups.find(guild, action);
        if (found.isPresent()) {
            Plan plan = plans.of(guild, found.get());
            replan(guild, action, plan, known);
            weekly.plan(guild, found.get(), plan);
        } else {
            known.forEach(reminder -> reminders.skip(reminder.id(), SkipReason.REMOVED, times.now()));
        }
    }

    /** What comes again once it has been said. */
    void again(Reminder sent) {
        if (sent.promise().rung().isWeekly()) {
            weekly.again(sent);
        } else if (sent.promise().isRecurring()) {
            plan(sent.guild(), sent.action());
        }
    }

    private void replan(String guild, long action, Plan plan, List<Reminder> known) {
        List<Reminder> held = keep(guild, action, plan, known);
        tellNewOwners(guild, action, plan, held);
        tellOfDeparted(guild, action, plan, held);
        news.done(guild, action, plan, known);
    }

    /** What is promised already, as it holds now. */
    private List<Reminder> keep(String guild, long action, Plan plan, List<Reminder> known) {
        known.forEach(reminder -> skipIfStale(reminder, plan));
        List<Reminder> held =
                known.stream().filter(reminder -> isHeld(reminder, plan)).toList();
        end(known.stream().filter(reminder -> !isHeld(reminder, plan)).toList());
        addComing(guild, action, plan, held);
        return held;
    }

    private void end(List<Reminder> ended) {
        reminders.end(ended, times.now());
        ended.forEach(reminder -> snoozes.drop(
                reminder.guild(), reminder.action(), reminder.promise().user()));
    }

    /** Once for each owner who leaves; who comes back and leaves again is told of again. */
    private void tellOfDeparted(String guild, long action, Plan plan, List<Reminder> held) {
        int departed = plan.departed();
        boolean told = held.stream()
                .anyMatch(reminder -> reminder.promise().rung() == Rung.LEFT
                        && reminder.promise().step() >= departed);
        if (departed > 0 && !told) {
            reminders.add(guild, action, now(guild, plan.poster(), Rung.LEFT, departed), times.now());
        }
    }

    private Promise now(String guild, String user, Rung rung, int step) {
        ZonedDateTime now = times.now(guild);
        LocalTime minute = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new Promise(user, rung, step, null, now.toLocalDate(), minute);
    }

    private void skipIfStale(Reminder reminder, Plan plan) {
        String reason = plan.reasonAgainst(reminder);
        if (reason != null) {
            reminders.skip(reminder.id(), reason, times.now());
        }
    }

    private void addComing(String guild, long action, Plan plan, List<Reminder> held) {
        ZonedDateTime now = times.now(guild);
        Predicate<Promise> isComing = promise -> times.instantOf(guild, promise).isAfter(now.toInstant());
        for (Promise promise : plan.coming(now.toLocalDate(), isComing)) {
            boolean made = held.stream()
                    .filter(reminder -> reminder.isSent() || plan.covers(reminder))
                    .anyMatch(reminder -> reminder.keeps(promise));
            if (!made) {
                reminders.add(guild, action, promise, now.toInstant());
            }
        }
    }

    private void tellNewOwners(String guild, long action, Plan plan, List<Reminder> held) {
        for (String owner : plan.owners()) {
            if (plan.isLive() && held.stream().noneMatch(reminder -> tells(reminder, owner))) {
                reminders.add(guild, action, now(guild, owner, Rung.GIVEN, 0), times.now());
            }
        }
    }

    /** Whether it is not of a former owner, to whom giving it back would be news. */
    private static boolean isHeld(Reminder reminder, Plan plan) {
        Promise promise = reminder.promise();
        if (promise.rung() == Rung.LEFT) {
            return plan.departed() > 0;
        }
        return !promise.rung().isOwners() || plan.holders().contains(promise.user());
    }

    /** Whether an owner knows of it already, or is about to. */
    private static boolean tells(Reminder reminder, String owner) {
        Promise promise = reminder.promise();
        return promise.user().equals(owner)
                && promise.rung().isOwners()
                && (reminder.isSent() || promise.rung() == Rung.GIVEN);
    }
}
