package dk.tovholder.reminder;

import dk.tovholder.chat.EventCalendar;
import dk.tovholder.chat.ScheduledEvent;
import dk.tovholder.minutes.CalendarMeeting;
import dk.tovholder.minutes.MeetingService;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the platforms' calendars, which say of themselves only what they hold: what has moved there, deadlines follow. */
@Component
final class CalendarWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final List<EventCalendar> calendars;
    private final PresentGuilds guilds;
    private final GuildTimes times;
    private final MeetingService meetings;
    private final Map<String, List<ScheduledEvent>> last = new HashMap<>();

    CalendarWatch(List<EventCalendar> calendars, PresentGuilds guilds, GuildTimes times, MeetingService meetings) {
        this.calendars = List.copyOf(calendars);
        this.guilds = guilds;
        this.times = times;
        this.meetings = meetings;
    }

    synchronized void look() {
        for (EventCalendar calendar : calendars) {
            for (String guild : guilds.of(calendar.platform())) {
                if (calendar.knows(guild)) {
                    look(guild, calendar.events(guild));
                }
            }
        }
    }

    /** Nothing is asked of the store where nothing has changed. */
    private void look(String guild, List<ScheduledEvent> events) {
        if (events.equals(last.get(guild))) {
            return;
        }
        try {
            ZoneId zone = times.now(guild).getZone();
            meetings.scheduled(
                    guild,
                    events.stream()
                            .map(event -> new CalendarMeeting(
                                    event.title(), event.start().atZone(zone).toLocalDate()))
                            .toList());
            last.put(guild, events);
        } catch (RuntimeException e) {
            LOG.error("What the calendar of {} holds could not be kept", guild, e);
        }
    }
}
