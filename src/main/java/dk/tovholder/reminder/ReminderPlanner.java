package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionChanged;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
    private final Ladder ladder;
    private final GuildTimes times;

    ReminderPlanner(Followups followups, Reminders reminders, Ladder ladder, GuildTimes times) {
        this.followups = followups;
        this.reminders = reminders;
        this.ladder = ladder;
        this.times = times;
    }

    @EventListener
    void on(ActionChanged change) {
        plan(change.guild(), change.actionId());
    }

    /** To be called within a transaction. */
    void plan(String guild, long action) {
        List<Reminder> known = reminders.ofAction(guild, action);
        Optional<Plan> plan = followups.find(guild, action).map(found -> new Plan(found, ladder));
        if (plan.isPresent()) {
            replan(guild, action, plan.get(), known);
        } else {
            known.forEach(reminder -> reminders.skip(reminder.id(), SkipReason.REMOVED, times.now()));
        }
    }

    private void replan(String guild, long action, Plan plan, List<Reminder> known) {
        Instant now = times.now();
        for (Reminder reminder : known) {
            String reason = plan.reasonAgainst(reminder);
            if (reason != null) {
                reminders.skip(reminder.id(), reason, now);
            }
        }
        List<Reminder> held =
                known.stream().filter(reminder -> !isHandedOver(reminder, plan)).toList();
        reminders.end(
                known.stream()
                        .filter(reminder -> isHandedOver(reminder, plan))
                        .map(Reminder::id)
                        .toList(),
                now);
        for (Promise promise : plan.coming(
                times.now(guild).toLocalDate(),
                promise -> times.instantOf(guild, promise).isAfter(now))) {
            if (held.stream()
                    .noneMatch(reminder -> reminder.keeps(promise) && (reminder.isSent() || plan.covers(reminder)))) {
                reminders.add(guild, action, promise, now);
            }
        }
        tellNewOwners(guild, action, plan, held);
    }

    private void tellNewOwners(String guild, long action, Plan plan, List<Reminder> held) {
        ZonedDateTime now = times.now(guild);
        LocalTime minute = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        for (String owner : plan.owners()) {
            if (plan.isLive() && held.stream().noneMatch(reminder -> tells(reminder, owner))) {
                reminders.add(
                        guild,
                        action,
                        new Promise(owner, Rung.GIVEN, 0, null, now.toLocalDate(), minute),
                        now.toInstant());
            }
        }
    }

    private static boolean isHandedOver(Reminder reminder, Plan plan) {
        Promise promise = reminder.promise();
        return promise.rung().isOwners() && !plan.owners().contains(promise.user());
    }

    /** Whether an owner knows of it already, or is about to. */
    private static boolean tells(Reminder reminder, String owner) {
        Promise promise = reminder.promise();
        return promise.user().equals(owner)
                && promise.rung().isOwners()
                && (reminder.isSent() || promise.rung() == Rung.GIVEN);
    }
}
