package dk.tovholder.command;

import dk.tovholder.agenda.ScheduledMeeting;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.EventCalendar;
import dk.tovholder.minutes.SettingsService;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calendars of the platforms, in the time of each guild. */
@Component
final class Calendars {
    private final List<EventCalendar> calendars;
    private final SettingsService settings;

    Calendars(List<EventCalendar> calendars, SettingsService settings) {
        this.calendars = List.copyOf(calendars);
        this.settings = settings;
    }

    List<ScheduledMeeting> meetings(ChannelRef asked) {
        ZoneId zone = ZoneId.of(settings.of(asked.guild()).timeZone());
        return calendars.stream()
                .filter(calendar -> calendar.platform().equals(asked.platform()))
                .flatMap(calendar -> calendar.events(asked.guild()).stream())
                .map(event -> {
                    ZonedDateTime start = event.start().atZone(zone);
                    return new ScheduledMeeting(event.title(), start.toLocalDate(), start.toLocalTime(), event.place());
                })
                .toList();
    }
}
