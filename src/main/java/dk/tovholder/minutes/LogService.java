package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for decisions, coming dates and points. */
@Service
@Transactional(readOnly = true)
public class LogService {
    private static final Sort NEWEST_MEETING =
            Sort.by(Order.desc("minutes.date").nullsLast(), Order.desc("minutes.id"), Order.asc("id"));
    private static final Sort BY_DAY =
            Sort.by(Order.asc("date").nullsLast(), Order.asc("time").nullsLast(), Order.asc("id"));
    private static final int RECENT = 24;
    private static final Sort POINTS = Sort.by(Order.asc("date").nullsLast(), Order.asc("id"));

    private final MinutesRepository minutes;
    private final Decisions decisions;
    private final Events events;
    private final Points points;
    private final SearchWords words;
    private final PendingPoints pending;

    LogService(
            MinutesRepository minutes,
            Decisions decisions,
            Events events,
            Points points,
            SearchWords words,
            PendingPoints pending) {
        this.minutes = minutes;
        this.decisions = decisions;
        this.events = events;
        this.points = points;
        this.words = words;
        this.pending = pending;
    }

    /** Newest meeting first, in the order of its minutes. */
    public List<DecisionView> decisions(String guild, DecisionQuery query) {
        Specification<StoredDecision> wanted = Specification.allOf(
                Criteria.keptIn(guild),
                Criteria.words(EntryKind.DECISION, words.of(query.query())),
                Criteria.decisionOf(query.body()),
                Criteria.metBetween(query.from(), query.to()),
                Criteria.outcome(query.outcome()));
        return decisions.findAll(wanted, NEWEST_MEETING).stream().map(Views::of).toList();
    }

    /** By date, both days included; a range that has begun is among them. What several minutes announce stands once. */
    public List<EventView> dates(String guild, @Nullable String body, LocalDate from, @Nullable LocalDate to) {
        Specification<StoredEvent> wanted =
                Specification.allOf(Criteria.keptIn(guild), Criteria.dateOf(body), Criteria.between(from, to));
        return Announced.once(events.findAll(wanted, BY_DAY)).stream()
                .map(Views::of)
                .toList();
    }

    /** Points not yet treated, of one body or all: by date, those that wait for one last. */
    public List<PointView> points(String guild, @Nullable String body) {
        Specification<StoredPoint> wanted = Specification.allOf(Criteria.keptIn(guild), Criteria.pointOf(body));
        return pending.of(guild, points.findAll(wanted, POINTS)).stream()
                .map(Views::of)
                .toList();
    }

    /** Points for coming meetings with these words, treated or not, newest meeting first. */
    public List<PointView> pointsAbout(String guild, String query, @Nullable String body) {
        List<String> match = words.of(query);
        Specification<StoredPoint> wanted = Specification.allOf(
                Criteria.keptIn(guild), Criteria.words(EntryKind.POINT, match), Criteria.pointOf(body));
        return match.isEmpty()
                ? List.of()
                : points.findAll(wanted, NEWEST_MEETING).stream().map(Views::of).toList();
    }

    /** The bodies that minutes are stored of, most recent first. */
    public List<String> bodies(String guild) {
        return minutes.bodiesNewestFirst(guild).stream().map(Body::name).toList();
    }

    /** The day of the last meeting of a body that minutes are stored of. */
    public Optional<LocalDate> lastMeeting(String guild, String body) {
        return Optional.ofNullable(minutes.lastMeeting(guild, Folded.of(body)));
    }

    /** The last meetings of a body that minutes are stored of, newest first. */
    public List<PastMeeting> meetings(String guild, String body) {
        return minutes.meetings(guild, Folded.of(body), Limit.of(RECENT));
    }

    /** The first meeting of a body that is announced for this day or later. */
    public Optional<EventView> nextMeeting(String guild, String body, LocalDate from) {
        Specification<StoredEvent> wanted = Specification.allOf(Criteria.keptIn(guild), Criteria.meetingOf(body));
        List<StoredEvent> all = events.findAll(wanted, BY_DAY);
        BodyMeetings meetings = new BodyMeetings(
                List.of(), all.stream().map(KnownMeetings::announcement).toList(), List.of(), from);
        return all.stream()
                .filter(event -> !Objects.requireNonNullElse(event.lastDay(), event.date())
                        .isBefore(from))
                .filter(event -> meetings.stands(KnownMeetings.announcement(event)))
                .findFirst()
                .map(Views::of);
    }
}
