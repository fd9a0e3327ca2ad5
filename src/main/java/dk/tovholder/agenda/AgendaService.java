package dk.tovholder.agenda;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.LogService;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.ProposalService;
import dk.tovholder.minutes.SettingsService;
import java.time.LocalDate;
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
    private final ProposalService proposals;
    private final SettingsService settings;
    private final StandingPoints standing;
    private final MeetingFinder finder;

    AgendaService(
            LogService log,
            ActionService actions,
            ProposalService proposals,
            SettingsService settings,
            StandingPoints standing,
            MeetingFinder finder) {
        this.log = log;
        this.actions = actions;
        this.proposals = proposals;
        this.settings = settings;
        this.standing = standing;
        this.finder = finder;
    }

    /** Where the platform has no calendar. */
    public Agenda next(String guild, @Nullable String body, @Nullable LocalDate date, LocalDate today) {
        return next(guild, body, date, today, List.of());
    }

    /**
     * @param body null for the body that met last
     * @param date null for its next meeting
     * @param scheduled events of the platform's calendar
     */
    public Agenda next(
            String guild,
            @Nullable String body,
            @Nullable LocalDate date,
            LocalDate today,
            List<ScheduledMeeting> scheduled) {
        String met = body(guild, body);
        List<PointView> pending = log.points(guild, met);
        MeetingFinder.Question question =
                new MeetingFinder.Question(guild, met == null ? "" : met, today, pending, scheduled);
        ComingMeeting first = finder.next(question);
        ComingMeeting meeting =
                date == null || date.equals(first.date()) ? first : finder.on(question, date, Basis.ASKED);
        NextMeeting takes = new NextMeeting(today, meeting.date(), meeting.equals(first));
        GuildSettings set = settings.of(guild);
        return new Agenda(
                met,
                meeting,
                standing.of(set),
                pending.stream().filter(takes::takes).toList(),
                proposals.pending(guild, met).stream().filter(takes::takes).toList(),
                pending.stream()
                        .filter(point -> point.date() == null && !takes.takes(point))
                        .toList(),
                followUps(guild, met, ZoneId.of(set.timeZone())),
                log.dates(guild, met, today, null).stream()
                        .filter(event -> !isMeeting(event, met, meeting.date()))
                        .toList());
    }

    /** As minutes write it; without one the body that met last. */
    private @Nullable String body(String guild, @Nullable String asked) {
        return log.bodies(guild).stream()
                .filter(body -> asked == null || body.equalsIgnoreCase(asked))
                .findFirst()
                .orElse(asked);
    }

    private List<ActionView> followUps(String guild, @Nullable String body, ZoneId zone) {
        LocalDate last = body == null ? null : log.lastMeeting(guild, body).orElse(null);
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
