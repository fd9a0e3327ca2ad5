package dk.tovholder.reminder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what is due, made into messages. What cannot be sent now for want of a platform or guild waits until it is back. */
@Component
final class DueReminders {
    private final Deliveries deliveries;
    private final Reminders reminders;
    private final GuildTimes times;
    private final Platforms platforms;
    private final PresentGuilds guilds;

    DueReminders(
            Deliveries deliveries, Reminders reminders, GuildTimes times, Platforms platforms, PresentGuilds guilds) {
        this.deliveries = deliveries;
        this.reminders = reminders;
        this.times = times;
        this.platforms = platforms;
        this.guilds = guilds;
    }

    /** To be called within a transaction. */
    List<Batch> at(Instant now) {
        List<Due> dues = new ArrayList<>();
        Map<String, Set<String>> present = new HashMap<>();
        // No zone is more than a day ahead of UTC.
        for (Reminder reminder :
                deliveries.candidates(now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1), now)) {
            String platform = Platforms.platform(reminder.guild());
            Instant since = times.whenHeard(
                    reminder.guild(),
                    reminder.delivery().recipient(),
                    times.instantOf(reminder.guild(), reminder.promise()));
            if (!since.isAfter(now)
                    && platforms.isConnected(reminder.delivery().recipient())
                    && present.computeIfAbsent(platform, guilds::of).contains(reminder.guild())) {
                dues.add(new Due(reminder, since));
            }
        }
        Batches batches = Batches.of(dues);
        batches.overtaken().forEach(reminder -> reminders.skip(reminder.id(), SkipReason.OVERTAKEN, now));
        return batches.batches();
    }
}
