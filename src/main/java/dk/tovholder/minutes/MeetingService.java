package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When bodies meet next, as far as minutes or the platform's calendar tell. */
@Service
@Transactional
public class MeetingService {
    private final Guilds guilds;
    private final MinutesRepository minutes;
    private final CalendarMeetings calendar;
    private final KnownMeetings known;
    private final NextMeetings next;
    private final Bodies bodies;

    MeetingService(
            Guilds guilds,
            MinutesRepository minutes,
            CalendarMeetings calendar,
            KnownMeetings known,
            NextMeetings next,
            Bodies bodies) {
        this.guilds = guilds;
        this.minutes = minutes;
        this.calendar = calendar;
        this.known = known;
        this.next = next;
        this.bodies = bodies;
    }

    /** Days from this one on, the earliest first. A guess by the rhythm of its meetings is not among them. */
    @Transactional(readOnly = true)
    public List<LocalDate> coming(String guild, String body, LocalDate from) {
        return guilds.findByKey(guild)
                .map(found -> known.of(found, body).coming(from))
                .orElse(List.of());
    }

    /** What the platform's calendar holds now. Deadlines follow meetings that have moved in it. */
    public void scheduled(String guild, List<CalendarMeeting> events) {
        Guild found = guilds.of(guild);
        List<CalendarMeeting> before = calendar.of(found);
        List<CalendarMeeting> differing = new ArrayList<>(before);
        differing.removeAll(events);
        events.stream().filter(event -> !before.contains(event)).forEach(differing::add);
        if (differing.isEmpty()) {
            return;
        }
        calendar.replace(found, events);
        minutes.bodiesNewestFirst(guild).stream()
                .filter(body -> differing.stream().anyMatch(event -> KnownMeetings.names(event, body.name())))
                .forEach(body -> next.follow(found, bodies.of(found, body.name())));
    }
}
