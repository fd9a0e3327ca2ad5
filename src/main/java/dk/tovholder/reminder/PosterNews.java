package dk.tovholder.reminder;

import dk.tovholder.minutes.Settled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What who posted the minutes is to know of them, gathered until the next working day's reminder time. */
@Component
final class PosterNews {
    private static final int MINUTE = 60;

    private final Reminders reminders;
    private final Ladder ladder;
    private final GuildTimes times;

    PosterNews(Reminders reminders, Ladder ladder, GuildTimes times) {
        this.reminders = reminders;
        this.ladder = ladder;
        this.times = times;
    }

    /** Somebody else has done it. What was done long ago is no news. */
    void done(String guild, long action, Plan plan, List<Reminder> known) {
        Settled done = plan.doneByOthers();
        if (done == null) {
            return;
        }
        Promise promise = promise(guild, plan.poster(), Rung.DONE, done.at());
        boolean told = known.stream().anyMatch(reminder -> reminder.keeps(promise));
        if (!told && times.instantOf(guild, promise).isAfter(times.now())) {
            reminders.add(guild, action, promise, times.now());
        }
    }

    /** An owner has refused it just now. */
    void refused(String guild, long action, String poster) {
        reminders.add(guild, action, promise(guild, poster, Rung.REFUSED, times.now()), times.now());
    }

    /** One for each time that it happens. */
    private Promise promise(String guild, String poster, Rung rung, Instant when) {
        LocalDate day = ladder.workingDay(times.nextMorning(guild, poster, when));
        return new Promise(poster, rung, (int) (when.getEpochSecond() / MINUTE), null, day, null);
    }
}
