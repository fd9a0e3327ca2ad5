package dk.tovholder.reminder;

import dk.tovholder.minutes.SettingsChanged;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When somebody wants to be reminded. What is promised to them already follows at once. */
@Service
public class WishService {
    private final WishBook book;
    private final Reminders reminders;
    private final ReminderPlanner planner;
    private final GuildTimes times;

    WishService(WishBook book, Reminders reminders, ReminderPlanner planner, GuildTimes times) {
        this.book = book;
        this.reminders = reminders;
        this.planner = planner;
        this.times = times;
    }

    @Transactional(readOnly = true)
    public Wishes of(String user) {
        return book.of(user);
    }

    /** From now on. */
    @Transactional
    public void wish(String user, Wishes wishes) {
        Wishes before = book.of(user);
        if (before.equals(wishes)) {
            return;
        }
        book.put(user, wishes);
        if (!before.hasDaysOf(wishes)) {
            replan(reminders.planned(user).stream()
                    .filter(reminder -> before.hasClockOf(wishes) || isLaterThanToday(reminder))
                    .toList());
        }
        if (!before.off().equals(wishes.off())) {
            reminders.actionsOf(user).forEach(one -> planner.plan(one.guild(), one.action()));
        }
    }

    /** What is for today must come today, be it late, where the new time of day is over. */
    private boolean isLaterThanToday(Reminder reminder) {
        return reminder.promise().date().isAfter(times.now(reminder.guild()).toLocalDate());
    }

    /** A guild's times hold for all who have not chosen their own. */
    @EventListener
    void on(SettingsChanged change) {
        Wishes before = Wishes.ofGuild(change.before());
        Wishes now = Wishes.ofGuild(change.now());
        if (!before.equals(now)) {
            replan(reminders.plannedIn(change.guild()));
        }
        if (!before.off().equals(now.off())) {
            reminders.actionsIn(change.guild()).forEach(action -> planner.plan(change.guild(), action));
        }
    }

    private void replan(List<Reminder> planned) {
        List<Reminder> moved = planned.stream()
                .filter(reminder -> reminder.promise().rung().isOfLadder())
                .toList();
        moved.forEach(reminder -> reminders.skip(reminder.id(), SkipReason.RESCHEDULED, times.now()));
        Map<String, Set<Long>> actions = new LinkedHashMap<>();
        moved.forEach(reminder -> actions.computeIfAbsent(reminder.guild(), guild -> new LinkedHashSet<>())
                .add(reminder.action()));
        actions.forEach((guild, ids) -> ids.forEach(id -> planner.plan(guild, id)));
    }
}
