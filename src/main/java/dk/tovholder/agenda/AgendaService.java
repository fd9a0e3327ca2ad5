package dk.tovholder.agenda;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.SettingsService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the next agenda of a body from what is stored. Read only. */
@Service
@Transactional(readOnly = true)
public class AgendaService {
    private final LogService log;
    private final ActionService actions;
    private final SettingsService settings;
    private final StandingPoints standing;

    AgendaService(LogService log, ActionService actions, SettingsService settings, StandingPoints standing) {
        this.log = log;
        this.actions = actions;
        this.settings = settings;
        this.standing = standing;
    }

    /**
     * @param body null for the body that met last
     * @param date null for its next meeting
     */
    public Agenda next(String guild, @Nullable String body, @Nullable LocalDate date, LocalDate today) {
        String met = body(guild, body);
        NextMeeting meeting = meeting(guild, met, date, today);
        List<PointView> pending = log.points(guild, met);
        LocalDate day = meeting.day(pending);
        GuildSettings set = settings.of(guild);
        return new Agenda(
                met,
                day,
                time(guild, met, day),
                null,
                standing.opening(set.language()),
                pending.stream().filter(point -> meeting.takes(point, day)).toList(),
                standing.closing(set.language()),
                pending.stream()
                        .filter(point -> point.date() == null && !meeting.takes(point, day))
                        .toList(),
                followUps(guild, met, meeting.last(), ZoneId.of(set.timeZone())),
                log.dates(guild, met, today, null).stream()
                        .filter(event -> !isMeeting(event, met, day))
                        .toList());
    }

    /** As minutes write it; without one the body that met last. */
    private @Nullable String body(String guild, @Nullable String asked) {
        return log.bodies(guild).stream()
                .filter(body -> asked == null || body.equalsIgnoreCase(asked))
                .findFirst()
                .orElse(asked);
    }

    private @Nullable LocalTime time(String guild, @Nullable String body, @Nullable LocalDate day) {
        if (body == null || day == null) {
            return null;
        }
        return log.nextMeeting(guild, body, day)
                .filter(event -> event.date().equals(day))
                .map(EventView::time)
                .orElse(null);
    }

    private NextMeeting meeting(String guild, @Nullable String body, @Nullable LocalDate asked, LocalDate today) {
        if (body == null) {
            return new NextMeeting(today, null, null, asked);
        }
        LocalDate last = log.lastMeeting(guild, body).orElse(null);
        LocalDate from = last == null || last.isBefore(today) ? today : last.plusDays(1);
        return new NextMeeting(
                today,
                last,
                log.nextMeeting(guild, body, from).map(EventView::date).orElse(null),
                asked);
    }

    private List<ActionView> followUps(String guild, @Nullable String body, @Nullable LocalDate last, ZoneId zone) {
        return actions.followUps(
                guild, body, last == null ? null : last.atStartOfDay(zone).toInstant());
    }

    private static boolean isMeeting(EventView event, @Nullable String body, @Nullable LocalDate day) {
        return event.kind() == EventKind.MEETING
                && event.date().equals(day)
                && body != null
                && body.equals(event.body());
    }
}
