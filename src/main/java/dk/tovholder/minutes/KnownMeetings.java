package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gathers what is known of a body's meetings. */
@Component
class KnownMeetings {
    private static final int RECENT = 60;

    private final MinutesRepository minutes;
    private final Events events;
    private final CalendarMeetings calendar;
    private final SettingsService settings;
    private final Clock clock;

    KnownMeetings(
            MinutesRepository minutes,
            Events events,
            CalendarMeetings calendar,
            SettingsService settings,
            Clock clock) {
        this.minutes = minutes;
        this.events = events;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    BodyMeetings of(Guild guild, String body) {
        Specification<StoredEvent> meetings =
                Specification.allOf(Criteria.keptIn(guild.key()), Criteria.meetingOf(body));
        return new BodyMeetings(
                minutes.meetings(guild.key(), Folded.of(body), Limit.of(RECENT)).stream()
                        .map(PastMeeting::date)
                        .collect(Collectors.toSet()),
                events.findAll(meetings).stream()
                        .map(KnownMeetings::announcement)
                        .toList(),
                scheduled(guild, body),
                today(guild));
    }

    LocalDate today(Guild guild) {
        return day(guild, clock.instant());
    }

    /** Which day it was there. */
    LocalDate day(Guild guild, Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of(settings.of(guild.key()).timeZone()));
    }

    private List<LocalDate> scheduled(Guild guild, String body) {
        return calendar.of(guild).stream()
                .filter(meeting -> names(meeting, body))
                .map(CalendarMeeting::date)
                .toList();
    }

    static boolean names(CalendarMeeting meeting, String body) {
        return meeting.title().toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
    }

    static BodyMeetings.Announcement announcement(StoredEvent event) {
        return new BodyMeetings.Announcement(said(event.minutes()), event.date());
    }

    private static LocalDate said(@Nullable StoredMinutes minutes) {
        return minutes == null ? LocalDate.MIN : Objects.requireNonNullElse(minutes.date(), LocalDate.MIN);
    }
}
