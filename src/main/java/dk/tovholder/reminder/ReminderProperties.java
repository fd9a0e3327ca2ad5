package dk.tovholder.reminder;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reminders come. The values are checked where settings are read.
 *
 * @param daysOff days besides Saturdays, Sundays and public holidays on which nobody works, month first
 * @param daysBefore calendar days before the deadline
 * @param workingDaysBefore working days before the deadline
 * @param lateEvery calendar days after the deadline, and between two while it is late
 */
@ConfigurationProperties("tovholder.reminders")
record ReminderProperties(
        @DefaultValue({"06-05", "12-24", "12-31"}) List<String> daysOff,
        @DefaultValue("7") int daysBefore,
        @DefaultValue("2") int workingDaysBefore,
        @DefaultValue("7") int lateEvery) {
    ReminderProperties {
        daysOff = List.copyOf(daysOff);
    }

    Ladder ladder() {
        WorkingDays workingDays = new WorkingDays(daysOff.stream()
                .map(day -> MonthDay.parse("--" + day.strip()))
                .collect(Collectors.toUnmodifiableSet()));
        return new Ladder(workingDays, new LeadTimes(daysBefore, workingDaysBefore, lateEvery));
    }
}
