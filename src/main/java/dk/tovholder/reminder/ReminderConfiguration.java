package dk.tovholder.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.tovholder.chat.UserRef;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.MeetingService;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import dk.tovholder.minutes.Retention;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.node.Turn;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reminders together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderProperties.class)
class ReminderConfiguration {
    @Bean
    Ladder ladder(ReminderProperties properties) {
        return properties.ladder();
    }

    @Bean
    Pace pace(Clock clock) {
        return Pace.of(clock);
    }

    @Bean
    Crew crew() {
        return Crew.USUAL;
    }

    @Bean
    GuildTimes guildTimes(SettingsBook settings, WishBook wishes, Clock clock) {
        return new GuildTimes(settings::of, wishes::of, clock);
    }

    @Bean
    PresentGuilds presentGuilds(SettingsService settings) {
        return settings::guilds;
    }

    @Bean
    Followups followups(ActionService actions) {
        return actions::find;
    }

    @Bean
    ComingMeetings comingMeetings(MeetingService meetings) {
        return meetings::coming;
    }

    @Bean
    KnownMembers knownMembers(PeopleService people) {
        return guild -> {
            Map<String, UserRef> members = new LinkedHashMap<>();
            for (PersonView person : people.list(guild)) {
                String user = person.userId();
                if (user != null && !person.away()) {
                    members.putIfAbsent(user, new UserRef(user, person.name()));
                }
            }
            return List.copyOf(members.values());
        };
    }

    /**
     * What wakes us. One task for all, so that one node sends at a time; what it does stands in our own rows. It sleeps in real time
     * even where the clock is a trial clock: by that clock, every node that sends would soon seem dead. It is due again before the next
     * look at what is due. Who serves another platform has a task of its own, and wakes for nothing that it could not send.
     */
    @Bean
    RecurringTask<Void> sendReminders(
            ReminderDispatcher dispatcher,
            WeeklyStart weekly,
            CalendarWatch calendars,
            Platforms platforms,
            Pace pace) {
        return Tasks.recurring(
                        "reminders-" + platforms.names(),
                        FixedDelay.of(pace.polling().dividedBy(2)))
                .execute((instance, context) -> {
                    calendars.look();
                    weekly.begin();
                    dispatcher.run();
                });
    }

    /** Looks for what is to be erased: a cheap question, asked often enough for a trial clock. */
    @Bean
    RecurringTask<Void> eraseOldGuilds(Retention retention) {
        return Tasks.recurring("retention", FixedDelay.ofMinutes(1)).execute((instance, context) -> retention.purge());
    }

    /** Takes the place of db-scheduler's own, which starts it at once. */
    @Bean
    SchedulerStart schedulerStart(ObjectProvider<Scheduler> scheduler, Turn turn, ClockWatch watch) {
        return new SchedulerStart(scheduler, turn, watch);
    }

    /** Of the machine's own clock, by which the scheduler sleeps. */
    @Bean
    ClockWatch clockWatch() {
        return new ClockWatch(InstantSource.system(), System::nanoTime);
    }

    /** The scheduler's own settings keep that pace. */
    @Bean
    static BeanPostProcessor schedulerPace(ObjectProvider<Pace> pace) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DbSchedulerProperties scheduler) {
                    scheduler.setPollingInterval(pace.getObject().polling());
                    scheduler.setHeartbeatInterval(pace.getObject().heartbeat());
                }
                return bean;
            }
        };
    }
}
